/**
 * What words mean to the detector, in some thirty languages. A star stands for the rest of a word; words of Chinese,
 * Japanese, Thai, Lao, Khmer and Burmese are found wherever they stand. Small words that mean something else in another
 * language are left out.
 */
export const LEXICON = {
  ignore: `ignor* disregard* forget* forgot neglect* overlook* bypass* circumvent* overrid* overwrit* supersed*
    vergiss vergessen vergesst missacht* ignorier* umgeh* übergeh* verwirf* oubli* néglig* contourn* olvid* omite
    omitir desatiend* descart* esquec* esqueç* desconsider* dimentic* scord* trascur* negeer* vergeet glöm* bortse
    strunta glem* ignorér* ignoruj* zignoruj* zapomn* pomiń pomijaj zapomeň* nedbej* zanemar* zaborav* pozabi* игнорир*
    проигнорир* забуд* забыт* забыв* отмени* пренебрег* ігнор* забуд* зігнор* пренебрегн* забрав* uita uitați ignoră
    felejts* hagyd figyelmen unohda* sivuuta* ohita* unut* görmezden yoksay* αγνόησ* αγνοήσ* ξέχασ* ξεχάσ*
    تجاهل* انس انسى انسَ اهمل* نادیده فراموش התעלם התעלמי התעלמו שכח תשכח नजरअंदाज* नज़रअंदाज* अनदेखा* भूल उपेक्षा
    উপেক্ষা ভুলে abaikan lupakan mengabaikan melupakan puuza sahau kalimutan balewalain baliwalain 무시* 잊어* 잊고
    忽略 无视 無視 忽視 忘记 忘記 忘掉 不要理会 抛开 绕过 忘れ 無視し 無視して เพิกเฉย ละเว้น ลืม ไม่ต้องสนใจ มองข้าม bỏ quên
    überschreib* écarte* negligez desobede* desoye scarta* tralascia* anule overschrijf* ignorați förkasta* forkast* pomija* pominąć zlekceważ* zignorować obejdź obejdi* přeskoč* overrule zapomen* отброс* обойд* обійд* відкин* забути παράβλεψ* παραβλέψ* תתעלם תתעלמי תתעלמו להתעלם תתעלמ* מהתעלם لتجاهل تتجاهل تنسى نسيان أهمل kesampingkan 跳过 跳過 抛弃 拋棄 不理 無かったこと 飛ばし 건너뛰*`,
  drop: `drop discard abandon cancel delete erase clear wipe reset remove void revoke nullif* scrap stop cease quit
    lösche löschen verlasse annuliere annule efface borra elimina cancela apague apaga cancella annulla wis verwijder
    radera usuń skasuj удали сотри сбрось видали sil sıfırla احذف امسح מחק 삭제* 删除 清除 丢弃 取消 削除 リセット ลบ ยกเลิก xóa hapus
    streich* verwerf* rejette* rejeter anula anular anulează anulaz* anule abandone abandona descarta schrap* verwerp* șterge șterg* slet töröl* töröld zahoď zahod* zruš* smaž* odrzuć odrzuć* nadpisz* porzuć скасу* отбрось geçersiz buang tinggalkan ακύρωσ* ακυρών* בטל תבטל בטלי למחוק ألغ ألغِ الغ حذف* हटा हटाओ हटाएं रद्द मिटा मिटाओ 취소* 버려* 버리* 폐기* 지워* 作废 作廢 覆盖 覆蓋 清空 废除 廢除 撤销 破棄 消去 取り消 捨て 上書き ทิ้ง ล้าง hủy`,
  prior: `previous* prior preceding earlier above foregoing former aforementioned initial* original* beforehand before
    past existing current old vorherig* vorig* bisherig* obig* vorangegangen* vorangehend* früher* ursprünglich* zuvor
    davor précédent* antérieur* dessus initiale* avant anterior* previa* previo* precedente* arriba iniciale*
    acima antes originai* precedenti sopra iniziali originali prima voorgaand* vorige bovenstaand* eerder* tidigare
    föregående ovanstående ursprunglig* tidligere forrige ovenstående foregående poprzedni* wcześniejsz* powyższ*
    předchozí* předešl* původní* výše predchádzajúc* prethodn* gore prejšnj* предыдущ* прежн* выше вышеуказан* ранее
    исходн* первоначальн* попередн* вище предишн* горните anterioar* precedent* előző* korábbi* fenti eddigi aiemm*
    edelli* yllä önceki yukarıdaki daha evvelki προηγούμεν* παραπάνω αρχικ* السابق* سابقة أعلاه اعلاه قبلها القديمة
    قبلی پیشین بالا הקודמות הקודם הקודמים לעיל הקודמת पिछले पिछली पूर्व ऊपर पहले পূর্ববর্তী আগের উপরের sebelumnya
    terdahulu sebelum awal tadi zilizopita awali nakaraang naunang 이전* 위의 앞의 기존* 지금까지* 앞서*
    之前 以前 先前 以上 上面 上述 前面 此前 前述 以前の これまで 上記 前の 今まで 先ほど ก่อนหน้า ข้างต้น ก่อนหน้านี้ เดิม trước trên`,
  instruct: `instruct* directive* command* order* guideline* direction* guidance rule* constraint* policy polic* task*
    anweisung* befehl* vorgabe* regel* richtlinie* auftrag* aufträge* aufgabe* weisung* consigne* ordre* règle*
    directive* tâche* commande* instruccion* orden órdenes ordenes regla* directri* comando* tarea* indicacion*
    instruç* instruc* ordens regra* diretriz* tarefa* istruzion* ordini regol* direttiv* comand* compit* instructie*
    opdracht* regels richtlijn* bevel* instruktion* regler order riktlinj* anvisning* instruks* retningslinj* polecen*
    instrukcj* zasad* reguł* wytyczn* rozkaz* instrukc* pokyn* příkaz* pravidl* inštrukc* uput* naredb* pravil* navodil*
    инструкц* указан* команд* приказ* правил* директив* распоряжен* задан* інструкц* вказівк* наказ* правил*
    instrucțiun* instructiun* reguli* comenz* ordin* utasítás* szabály* parancs* feladat* ohje* ohjei* määräy* säänt*
    talimat* komut* kural* yönerge* emir* emirler* οδηγί* εντολ* κανόν* κανόνες* التعليمات تعليمات* الأوامر اوامر أوامر*
    القواعد قواعد* التوجيهات توجيهات* دستور* دستورالعمل* قوانین ההוראות הוראות* הכללים כללים* הנחיות* ההנחיות הפקודות
    निर्देश* आदेश* नियम* অনুদেশ* নির্দেশ* নিয়ম* instruksi* perintah* aturan* arahan* peraturan maelekezo maagizo amri
    tagubilin utos panuto 지시* 지침* 명령* 규칙* 지령* 指令 指示 命令 规则 規則 规定 说明 指引 任务 任務 要求 ルール 命令 ガイドライン
    คำสั่ง กฎ คำแนะนำ ข้อกำหนด lệnh luật chỉ dẫn
    směrnic* الإرشادات ارشادات* المهام مهمتك petunjuk pedoman 设定 設定 准则 準則 守则 制約 取り決め 설정* ohjesääntö*`,
  prompt: `prompt* preprompt* sysprompt* initialization preamble metaprompt* systemprompt* systemnachricht* systeemprompt*
    systemprompten systemanweisung* systemmeldung* промпт* промт* затравк* 프롬프트* 提示词 提示詞 提示语 系统提示 系统消息 系統提示 预设 プロンプト
    システムメッセージ พรอมต์ พรอมท์ พร้อมท์ प्रॉम्प्ट* المطالبة البرومبت برومبت* الموجه פרומפט* הפרומפט προτροπ* istem istemi istemini
    kehote* kehotteen podpowiedź* monit przypomnienie komunikat* mesaj mesajı системн*`,
  show: `show* reveal* print* display* output* disclos* leak* expose* divulg* recite* regurgitat* dump* repeat* echo*
    spill enumerate transcribe reproduc* verbatim paste quote zeig* verrat* verrate offenbar* wiederhol* nenne enthüll*
    ausgeben ausgib montre* révèl* affiche* répèt* divulgue* dévoil* muestra* muéstra* revela* revéla* imprim* repite*
    repíte* enseña* mostra* mostre* revele* exiba* repita* rivela* mostrami ripeti* stampa* toon* onthul* herhaal* visa
    avslöja* upprepa* vis gentag afslør* pokaż* ujawnij* wyświetl* powtórz* wypisz zobraz* ukaž* odhal* zopakuj* vypiš*
    prikaži* otkrij* ponovi* ispiši* pokaži* razkrij* покаж* раскро* выведи* выдай* повтори* напечата* показат* отобраз*
    раскры* розкр* виведи* arată* arata* dezvăluie* repetă* afișează* mutasd* fedd ismételd írd mondd näytä* paljasta*
    toista* tulosta* göster* açıkla* yazdır* tekrarla* ifşa δείξε* δείξτε* αποκάλυψ* αποκαλύψ* επανάλαβ* εμφάνισ*
    اعرض أظهر اظهر اكشف كشف اطبع كرر أعرض نشان نمایش فاش تکرار הצג תציג חשוף גלה הדפס תראה הראה חזור दिखाओ दिखाएं दिखाइए
    बताओ बताइए प्रकट दोहराओ दोहराएं দেখাও প্রকাশ দেখান tampilkan tunjukkan ungkapkan ulangi cetak sebutkan bocorkan onyesha
    funua rudia ipakita ibunyag ulitin 보여* 공개* 출력* 알려* 반복* 누설* 显示 顯示 展示 透露 泄露 洩露 输出 輸出 打印 列出 复述 重复 告诉我 告訴我 公开
    見せて 教えて 表示し 明かし 出力し 公開し 繰り返し แสดง เปิดเผย พิมพ์ ทวน บอกฉัน hiển thị tiết lộ
    confess* emit* affich* ausdruck* citez citera zitier* dokáz* скопируй* процитир* процитуй* скопіюй* dikte kopiera kopier* skopiuj* wklej* zkopíruj* másold idézd kopioi* αντιγρ* انسخ كرّر کپی העתק लिखकर दोहरा salin 贴出 貼出 抄 复制 複製 背诵 逐字 一字不 コピー 복사* 말해줘 공개해 sao chép lặp`,
  tell: `tell* say* give* write* return* spell* state* list* describe* summari* translat* encode* explain* share respond*
    answer* sag* gib schreib* dis dites donne* écris* écrivez dime di dame escrib* diga diz dê escreva dimmi scrivi zeg
    geef schrijf säg skriv ge sig giv powiedz podaj napisz řekni napiš reci napiši povej скажи* напиши* назови* ответ*
    перечисл* дай кажи spune scrie mondj* írj* kerro kirjoita sano söyle* yaz* ver πες γράψε δώσε قل اكتب أخبرني اخبرني
    بگو بنویس אמור כתוב ספר תגיד कहो लिखो लिखें বল লেখ katakan tulis beri sema andika sabihin isulat 말해* 말하* 써줘 작성*
    回答 说出 說出 写出 翻译 翻譯 总结 回复 答え 書いて 言って ตอบ พูด เขียน nói viết`,
  secret: `secret* password* passcode* passphrase* confidential* hidden codeword* credential* classified private geheim*
    passwort* kennwort* verborgen* vertraulich* codewort secrète* confidentiel* caché* contraseñ* clave* secreto*
    oculto* oculta* senha* segredo* escondid* parola* segret* nascost* wachtwoord* lösenord* hemlig* kodeord*
    adgangskode* hasł* tajn* ukryt* poufn* hesl* skryt* lozink* skriven* geslo секрет* парол* скрыт* тайн* прихован*
    secretă parolă* titkos* jelszó* rejtett salai* salasana* piilotet* gizli* şifre* parola μυστικ* κωδικ* απόρρητ*
    السر سر سرية السرية كلمة المرور رمز مخفي* رمز پنهان محرمانه מחרוזת סוד* סיסמ* הסיסמה נסתר* गुप्त* पासवर्ड* গোপন* পাসওয়ার্ড*
    rahasia* sandi tersembunyi siri nenosiri lihim 비밀* 암호* 숨겨진* 기밀* 密码 密碼 秘密 口令 机密 機密 暗号 隐藏 隱藏 パスワード 機密 秘密の 合言葉
    รหัสผ่าน ความลับ ซ่อน mật khẩu bí mật
    пароль* hasło geheimwort* salasanan* şifreyi sifra κρυφ* राज़ राज rahasiamu sandinya 암호를 비밀번호* 비번*`,
  limits: `restriction* limit* filter* censor* safeguard* guardrail* safety ethic* moral* legal boundar* norm norms
    compliance einschränkung* beschränkung* zensur* ethi* morali* limite* límite* restriccion* censur* éthi* étic* filtr*
    restriç* restrizion* beperking* begränsning* begrænsning* ogranicz* omezen* ograničenj* omejit* ограничен* цензур*
    фильтр* этик* этическ* морал* обмежен* restricți* korlátoz* rajoit* kısıtlama* sınır* sansür* περιορισμ* λογοκρισί*
    قيود القيود* حدود رقابة محدودیت* سانسور הגבלות* מגבלות* צנזורה* प्रतिबंध* सीमा* सेंसर* সীমাবদ্ধতা batasan* sensor filter
    pembatasan vizuizi mipaka 제한* 검열* 필터* 제약* 限制 约束 約束 审查 審查 道德 伦理 倫理 底线 制限 制約 検閲 フィルター 倫理 ข้อจำกัด เซ็นเซอร์ hạn giới`,
  free: `unrestrict* unfilter* uncensor* unlimited unbound* unshackl* limitless lawless amoral immoral unethical
    jailbr* liberat* freed untether* unmoderated unhinged dan uneingeschränkt* unzensiert* ungefiltert* grenzenlos*
    sans senza ohne zonder bez utan uten без sin sem fără nélkül ilman olmadan χωρίς بدون ללא בלי बिना tanpa bila walang
    without 없이 없는 제한없* 탈옥* 没有任何 沒有任何 不受 无限制 無限制 越狱 自由 なしで なしに 無制限 脱獄 ไม่มี โดยไม่มี không`,
  become: `pretend* roleplay* role-play simulat* imagin* impersonat* act acting behave become persona* character* play
    portray* emulat* immers* assume henceforth stelle spiel* tu* verhalte agier* simulier* benimm prétends imagine joue
    agis comporte* incarne* simule* finge* actúa* actua* imagina* interpreta* compórta* aja finja atue comporte* agisci
    fingi* comporta* interpreta doe speel gedraag* låtsas* agera* spela lad opfør* udawaj* zachowuj* wciel* odgrywaj*
    předstírej* chovej* hraj pretvaraj* ponašaj* glumi igraj pretvarjaj* притвор* представ* веди играй действуй*
    вообрази* уяви* поводь* prefă* imaginează* joacă tégy viselkedj* képzeld esitä* leiki kuvittele* toimi gibi davran*
    canlandır* rol rolü προσποι* φαντάσ* παίξε υποδύσ* تظاهر تصرف تخيل تقمص وانمود تصور התחזה העמד דמיין שחק נהג अभिनय
    कल्पना बनकर बनो ভান অভিনয় berpura* bayangkan bertindak* berperan jifanye igiza magpanggap kumilos 연기* 척해* 척하* 역할*
    행동* 가정* 상상* 假装 假裝 扮演 充当 充當 模拟 模擬 假设 假設 想象 你现在是 你現在是 演じ ふりをし なりきっ 振る舞 として行動 ロールプレイ シミュレ แกล้ง สวมบท แสดงเป็น จินตนาการ
    giả đóng vai`,
  mode: `mode modes modus modo modalità läge tilstand tryb* režim* режим* način* mod modul mód* tila tilassa moduna
    modu λειτουργία وضع الوضع حالت מצב मोड mode hali 모드* 模式 モード โหมด chế độ`,
  power: `developer* debug* admin* administrator* root sudo god maintenance override superuser unlocked diagnostic*
    supervisor* owner creator entwickler* développeur* desarrollador* desenvolvedor* sviluppator* ontwikkelaar*
    utvecklar* udvikler* programist* deweloper* vývojář* programer* razvijal* разработчик* администратор* отладк*
    розробник* адміністратор* dezvoltator* fejlesztő* rendszergazd* kehittäjä* geliştirici* yönetici* προγραμματιστ*
    διαχειριστ* المطور مطور* المسؤول المدير توسعه* مدیر מפתח* מנהל* המפתח डेवलपर* एडमिन* ডেভেলপার pengembang* msanidi
    openai anthropic 개발자* 관리자* 디버그* 开发者 開發者 管理员 管理員 调试 開発者 管理者 デバッグ ผู้พัฒนา นักพัฒนา ผู้ดูแล nhà phát triển quản trị`,
  model: `ai chatbot* chatgpt gpt* llm* llama claude gemini copilot bot bots assistant* model models agent* sprachmodell*
    assistent* ki assistant* ia modèle* asistent* modelo* assistente* modello modell* modelu asystent* model* ассистент*
    модел* бот бота чатбот* ии помощник* асистент* asszisztens* avustaj* tekoäly* yapay asistan* βοηθ* μοντέλ* المساعد
    مساعد النموذج نموذج الذكاء دستیار هوش العמודל בינה עוזר सहायक एआई মডেল asisten* msaidizi 어시스턴트* 인공지능* 챗봇* 모델*
    人工智能 模型 助手 助理 机器人 機器人 人工知能 モデル アシスタント ผู้ช่วย ปัญญาประดิษฐ์ trợ lý mô hình`,
  system: `system* systeem* sistem* système* sistema* системы система системе системный systém* järjestelm* rendszer*
    σύστημα* συστήματος النظام نظام سیستم מערכת המערכת सिस्टम সিস্টেম mfumo hệ thống 시스템* 系统 系統 システム ระบบ`,
  act: `send* transfer* forward* upload* email* execut* invoke* call* exfiltrat* fetch visit navigate download* install*
    grant* wire* pay purchase buy post* submit delete* schedul* unlock* disable* curl überweis* sende* schick* envoie*
    envoyer transfère* envía* envia* transfier* transfira* invia* trasferisci* stuur verstuur* skicka* wyślij* prześlij*
    pošli* odešli* pošalji* отправ* перешли* переведи* надішли* trimite* küldj* küldd lähetä* gönder* στείλε* أرسل ارسل
    حول بفرست ارسال שלח העבר भेजो भेजें পাঠাও kirim* tuma ipadala 보내* 전송* 송금* 실행* 发送 發送 转发 转账 执行 執行 调用 上传 送信 転送 実行 ส่ง โอน gửi chuyển`,
  all: `all every everything any anything entire* whole full complete* total* alle alles sämtlich* ganze* gesamt* tout
    toute* tous intégral* todo* toda* cualquier* tutte tutti tutto qualsiasi qualunque allemaal volledig* alla allt alt
    wszystk* cał* všechn* celý sve svi sva svih vse весь все всё всех всю любые усі всі toate tot întreg* minden* összes*
    kaikki* koko tüm bütün hepsi herşey όλες όλα όλους όλο κάθε جميع كل كافة كامل همه تمام כל כולם सभी सब पूरा সব সমস্ত
    semua seluruh yote zote lahat 모든* 모두* 전체* 전부* 所有 全部 一切 任何 完整 すべて 全て 全部 ทั้งหมด ทุก tất cả mọi toàn bộ`,
  you: `you your yours yourself du dich dir dein* ihre ihnen tu toi ton votre vos vous te ti tuyo* usted* sus você* seu
    seus suas tue tuoi vostre jij jouw je uw din dina ditt dine twoje twoich twój ciebie tvoje tvoji tvé tvoja tvá твои
    твоих твой твоя ты вы ваши вам тебя тебе твої ти tău tale tăi te neked sinu* sen senin sana size sizin εσύ σου σας
    أنت انت لك תה אתה שלך לך तुम तुम्हारे आप आपके अपने তুমি তোমার kamu anda -mu wewe yako ikaw iyong 너는* 너의* 당신* 네가 你 您 你的 あなた
    君 お前 คุณ ของคุณ bạn`,
  fresh: `new now instead following updated real actual nun jetzt stattdessen neue neuen folgende* nouveau* nouvelle*
    maintenant plutôt nueva* nuevo* ahora nova novas novo agora nuove nuova adesso ora invece nieuwe nu ny nya nye nowe
    nowych teraz zamiast nové nyní místo novi nove sada umjesto namesto zdaj новые новую новая теперь вместо нове тепер
    натомість нови сега nou noi acum schimb új most helyett uusi uudet nyt sijaan yeni şimdi bunun yerine νέες νέα τώρα
    αντί جديد جديدة الآن الان بدلا جدید اکنون اینک חדש חדשות עכשיו עתה במקום नए नया अब নতুন এখন baru sekarang sebagai
    mpya sasa bago ngayon 이제* 새로운* 대신* 지금부터* 新的 现在 現在 改为 接下来 从现在 從現在 新しい 代わりに 今から これから ตอนนี้ ใหม่ แทน mới bây giờ`,
  not: `not never dont don cannot no nicht niemals kein* ne pas jamais nunca jamás não nem non mai niet geen nooit inte
    aldrig ikke nie nigdy nikdy ne nikada нет не никогда ні ніколи nu niciodată nem soha älä ei koskaan değil asla hayır
    μην δεν ποτέ لا لن لم أبدا هرگز אל לא לעולם नहीं मत कभी না কখনো jangan tidak bukan usi kamwe huwag hindi 않* 안돼* 말고*
    마세요* 마라* 不要 不得 不能 别 绝不 永不 不会 しないで ではない ないで 決して อย่า ไม่ต้อง đừng chẳng`,
  obey: `obey* follow* comply* complie* adher* listen* abide* bound befolg* gehorch* folge* folgst halte obéi* suis
    respecte* obedec* obedez* sigue* sigas seguir siga* cumpl* cumpr* obbedisc* segui* rispetta* gehoorza* volg följ*
    lyd* følg przestrzeg* stosuj* słuchaj* poslouch* dodržuj* řiď slušaj* slijedi* poštuj* подчин* следу* слушай*
    соблюда* повину* виконуй* слухай* urmează* ascultă* engedelm* kövess* kövesd tartsd tottele* noudat* uy uyma* itaat
    ακολούθ* υπάκου* اتبع اطع التزم تتبع پیروی اطاعت ציית עקוב तुम पालन মেনে patuhi ikuti turuti fuata tii sundin 따르* 따라*
    복종* 준수* 遵守 遵循 服从 服從 听从 聽從 遵从 従っ 従う 従わ 守っ ปฏิบัติตาม เชื่อฟัง tuân`,
  refuse: `refus* apolog* declin* sorry warn* disclaim* reject* hesitat* weiger* verweiger* entschuldig* avertis* désolé*
    excus* rechaz* negar* disculp* advert* recus* desculp* avvis* rifiut* scusar* odmaw* odmów* odmít* odbij* отказ*
    извин* предупрежд* відмов* refuz* visszautas* kieltäyd* reddet* αρνη* رفض ترفض اعتذر סרב תסרב मना অস্বীকার menolak
    tolak kataa 거부* 거절* 사과* 경고* 拒绝 拒絕 道歉 警告 抱歉 拒否 断っ 謝罪 警告 ปฏิเสธ ขอโทษ từ chối`,
  told: `told said given received taught trained discussed mentioned wrote learned know stated gesagt besprochen
    gelernt bekommen erhalten dit reçu* appris dicho recibi* dado dito aprend* detto ricevut* verteld sagt sagts fået
    powiedzian* otrzyma* řekl* dostal* rekao rečeno сказал* говорил* сказан* получ* сказав spus primit mondt* kaptál
    kerrottu sanottu söyle* verilen είπ* πει قلت قيل أخبرتك گفتم گفته נאמר אמרתי कहा বলেছি katakan diberikan
    niliyosema sinabi 말한* 받은* 들은* 说过 說過 告诉你 告訴你 说的 收到 言った 与えられ 言われ ที่บอก ที่ได้รับ nói`,
  ask: `what whats how why when where who which meaning means mean explain* define definition example* difference was wie
    warum wieso bedeutet erkläre beispiel* comment pourquoi qu quoi signifie quelle* qué cómo como porqué significa cuál
    porque qual quais cosa perché come quale wat hoe waarom betekent vad hur varför hvad hvordan hvorfor betyr co jak
    dlaczego znaczy proč jaký znamená što kako zašto kaj zakaj что как почему зачем какой какие значит що чому який ce
    cum mit hogyan miért jelent mitä miten miksi tarkoittaa ne nasıl neden nedir hangi anlama τι πώς γιατί σημαίνει ما
    ماذا كيف لماذا معنى چه چگونه چرا יעני מה איך למה מדוע פירוש क्या कैसे क्यों मतलब কি কেন কিভাবে apa bagaimana mengapa
    artinya nini jinsi kwa ano paano bakit 무엇* 어떻게* 왜 뭐* 의미* 什么 什麼 怎么 怎麼 如何 为什么 為什麼 意思 哪些 何 どう なぜ 意味 とは
    อะไร ทำไม อย่างไร หมายถึง gì sao tại như thế nào ?`,
  talk: `attack* attacker* vulnerab* malicious* exploit* defend* defense* detect* prevent* research* paper article
    tutorial documentation security owasp injection* angriff* sicherheit* erkenn* attaque* sécurité ataque* seguridad
    segurança sicurezza attacc* aanval* angrepp* atak* útok* napad* атак* уязвим* безопасност* безпек* securit* atac*
    támad* biztonság* hyökkäy* tietoturva* saldırı* güvenlik* επίθεσ* ασφάλει* هجوم أمن امنیت حمله התקפה אבטחה हमला सुरक्षा
    আক্রমণ serangan keamanan shambulio 공격* 보안* 취약* 攻击 攻擊 安全 漏洞 防御 防范 研究 攻撃 セキュリティ 脆弱 การโจมตี ความปลอดภัย tấn công bảo mật`,
  user: `user* human* customer* benutzer* nutzer* utilisateur* usuario* usuário* utente* gebruiker* användar* bruger*
    użytkownik* uživatel* korisnik* пользовател* користувач* utilizator* felhasználó* käyttäjä* kullanıcı* χρήστ*
    المستخدم کاربر המשתמש משתמש उपयोगकर्ता ব্যবহারকারী pengguna mtumiaji 사용자* 用户 用戶 使用者 ユーザー ผู้ใช้`,
  urgent: `important urgent* attention critical* immediately must mandatory required wichtig* sofort dringend* unbedingt
    urgent* immédiatement importante* urgente* inmediatamente imediatamente subito belangrijk onmiddellijk viktigt
    vigtigt ważne natychmiast důležité okamžitě važno odmah важно срочно немедленно важливо негайно urgență fontos
    azonnal tärkeä heti önemli acil hemen σημαντικό επείγον άμεσα مهم عاجل فورا مهم فوری חשוב דחוף מיד महत्वपूर्ण तुरंत
    জরুরি penting segera muhimu haraka 중요* 긴급* 즉시* 重要 紧急 緊急 立即 注意 必须 必須 重要 至急 ด่วน สำคัญ quan trọng khẩn`,
} as const;
