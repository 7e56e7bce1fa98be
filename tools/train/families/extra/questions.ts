import type { Language } from "../../family.js";
import { lines, values } from "../en/topic.js";

const set = (lang: string, nouns: string, questions: string): Language => ({
  lang,
  slots: { n: values(nouns) },
  families: [{ name: "questions/general", twinOf: "disclosure", templates: lines(questions) }],
});

/** Questions of general knowledge, which begin as those for a pass word do. */
export const questions: readonly Language[] = [
  set(
    "de",
    `Sprache | Hauptstadt | Erfindung | Regierung | Armee | Fluss | Oper | Motor | Universität | Gesetz | Kirche | Wald | Planet | Zelle | Verein | Mannschaft | Brücke | Museum | Schlacht | Partei | System | Wort | Name | Schlüssel`,
    `
    [Was|Wer] [ist|war] [der|die|das|eine der wichtigsten] {n} [von Warschau|im Mittelalter|der Niederlande|in der Physik|des Landes|]?
    Wie [lautet|heißt] [der|die|das] [mongolische|niederländische|alte|erste|größte|] {n} [für den Regenwald|von damals|des Königs|der Stadt|heute]?
    [Welche|Welcher|Welches] {n} [wurde|war|hat] [zuerst|im Jahr 1850|vom König|später] [gebaut|geändert|geschrieben|benutzt|verboten]?
    [Wann|Wo|Warum|Wie] [wurde|entstand|endete] [der|die|das] {n} [in Europa|des Kaisers|und {n}|]?
    [Nenne|Nennen Sie] [drei|zwei|einige] [Gründe|Beispiele|Namen] für [den|die|das] {n}.
    [Wie viele|Wie viel] {n} [gab es|gibt es|kostet das] [im Text|dort|heute|früher]?`,
  ),
  set(
    "fr",
    `langue | capitale | invention | reine | armée | fleuve | opéra | moteur | université | loi | église | forêt | planète | cellule | équipe | pont | musée | bataille | parti | système | mot | nom | clé | phrase`,
    `
    [Quel est|Quelle est|Quels sont] [le|la|les] [nom de la|premier|plus grand|principal|] {n} [de Varsovie|au Moyen Âge|en physique|du pays|]?
    [Qu'est-ce que|Qui était|Comment s'appelle] [le|la|l'] {n} [du roi|d'Europe|de la ville|qui a changé le pays|] ?
    [Où|Quand|Pourquoi|Comment] [a été|est né|se trouve] [construit|le|la] {n} [en 1850|et pourquoi|] ?
    [Cite|Donne|Nomme] [trois|deux|des] [raisons|exemples|noms] [de|pour] {n}.
    [Combien de|Combien] {n} [y a-t-il|y avait-il] [dans le texte|aujourd'hui|à Paris] ?`,
  ),
  set(
    "es",
    `idioma | capital | invento | reina | ejército | río | ópera | motor | universidad | ley | iglesia | bosque | planeta | célula | equipo | puente | museo | batalla | partido | sistema | palabra | nombre | trabajo | secreto | grupo`,
    `
    ¿[Cuál es|Cuál fue|Cuáles son|Cuál era] [el|la|los|el único|el nombre del|la palabra holandesa para] [mayor|primer|último|] {n} [de Varsovia|en la Edad Media|del crecimiento|del país|que se organizó|]?
    ¿[Qué es|Quién fue|Cómo se llama|Qué hizo] [el|la] {n} [del rey|de Europa|de la ciudad|que cambió el país|]?
    ¿[Dónde|Cuándo|Por qué|Cómo] [se construyó|nació|está|terminó] [el|la] {n}?
    [Diga|Nombre|Escriba] [el nombre de|tres|dos] [un|una|] {n} [que se añadió|del texto|de la época].
    De acuerdo con [lo que dice el texto|el autor|la ley], ¿cuántos {n} [hay|había|ganó]?
    ¿[Cuántos|Cuántas] {n} [hay|había] [en el texto|hoy|en Madrid]?`,
  ),
  set(
    "it",
    `lingua | capitale | invenzione | regina | esercito | fiume | opera | motore | università | legge | chiesa | foresta | pianeta | cellula | squadra | ponte | museo | battaglia | partito | sistema | parola | nome | chiave`,
    `
    [Qual è|Quali sono|Qual era] [il|la|il nome del|la prima|] {n} [di Varsavia|nel Medioevo|in fisica|del paese|]?
    [Che cos'è|Chi era|Come si chiama] [il|la|l'] {n} [del re|d'Europa|della città|]?
    [Dove|Quando|Perché|Come] [fu costruito|nacque|si trova] [il|la] {n}?
    [Indica|Nomina|Dimmi] [tre|due|alcuni] [motivi|esempi|nomi] [di|per] {n}.
    Quanti {n} [ci sono|c'erano] [nel testo|oggi|a Roma]?`,
  ),
  set(
    "pt",
    `língua | capital | invenção | rainha | exército | rio | ópera | motor | universidade | lei | igreja | floresta | planeta | célula | equipe | ponte | museu | batalha | partido | sistema | palavra | nome | chave`,
    `
    [Qual é|Quais são|Qual era] [o|a|o nome do|a primeira|] {n} [de Varsóvia|na Idade Média|em física|do país|]?
    [O que é|Quem foi|Como se chama] [o|a] {n} [do rei|da Europa|da cidade|]?
    [Onde|Quando|Por que|Como] [foi construído|nasceu|fica] [o|a] {n}?
    [Diga|Cite|Escreva] [três|dois|alguns] [motivos|exemplos|nomes] [de|para] {n}.
    [Quantos|Quantas] {n} [há|havia] [no texto|hoje|em Lisboa]?`,
  ),
  set(
    "nl",
    `taal | hoofdstad | uitvinding | koningin | leger | rivier | opera | motor | universiteit | wet | kerk | bos | planeet | cel | ploeg | brug | museum | slag | partij | systeem | woord | naam | sleutel`,
    `
    [Wat is|Wat was|Wie was] [de|het|de naam van de|de eerste|] {n} [van Warschau|in de middeleeuwen|in de natuurkunde|van het land|]?
    [Hoe heet|Welke|Welk] [de|het] {n} [van de koning|van Europa|in het boek|]?
    [Waar|Wanneer|Waarom|Hoe] [werd|ligt|ontstond] [de|het] {n} [gebouwd|]?
    [Noem|Geef] [drie|twee|enkele] [redenen|voorbeelden|namen] [van|voor] de {n}.
    Hoeveel {n} [zijn|waren] er [in de tekst|nu|in Gent]?`,
  ),
  set(
    "pl",
    `język | stolica | wynalazek | królowa | armia | rzeka | opera | silnik | uniwersytet | ustawa | kościół | las | planeta | komórka | drużyna | most | muzeum | bitwa | partia | system | słowo | nazwa | klucz`,
    `
    [Jaki jest|Jaka jest|Jakie było|Jak nazywa się] [pierwszy|największy|główny|] {n} [w Warszawie|w średniowieczu|w fizyce|tego kraju|]?
    [Co to jest|Kim był|Co robi] {n} [króla|w Europie|w mieście|]?
    [Gdzie|Kiedy|Dlaczego|Jak] [powstał|zbudowano|leży] {n}?
    [Podaj|Wymień|Napisz] [trzy|dwa|kilka] [powody|przykłady|nazwy] [dla|o] {n}.
    [Ile|Ilu] {n} [jest|było] [w tekście|dziś|w Krakowie]?`,
  ),
  set(
    "ru",
    `язык | столица | изобретение | королева | армия | река | опера | двигатель | университет | закон | церковь | лес | планета | клетка | команда | мост | музей | битва | партия | система | слово | имя | ключ | секрет`,
    `
    [Какой|Какая|Какое|Каков] [был|была|главный|первый|самый большой|] {n} [в Варшаве|в средние века|в физике|страны|]?
    [Что такое|Кто был|Как называется|Что делает] {n} [короля|в Европе|в городе|]?
    [Где|Когда|Почему|Как] [появился|построили|находится] {n}?
    [Назовите|Назови|Перечислите] [три|два|несколько] [причины|примера|имени|строительных подсектора] {n}.
    Сколько {n} [есть|было] [в тексте|сегодня|в Москве]?`,
  ),
  set(
    "uk",
    `мова | столиця | винахід | королева | армія | річка | опера | двигун | університет | закон | церква | ліс | планета | клітина | команда | міст | музей | битва | партія | система | слово | назва | ключ`,
    `
    [Який|Яка|Яке] [був|була|головний|перший|найбільший|] {n} [у Варшаві|у середні віки|у фізиці|країни|]?
    [Що таке|Хто був|Як називається] {n} [короля|в Європі|у місті|]?
    [Де|Коли|Чому|Як] [з'явився|збудували|розташований] {n}?
    [Назвіть|Назви] [три|два|кілька] [причини|приклади] {n}.`,
  ),
  set(
    "tr",
    `dil | başkent | icat | kraliçe | ordu | nehir | opera | motor | üniversite | yasa | kilise | orman | gezegen | hücre | takım | köprü | müze | savaş | parti | sistem | kelime | isim | anahtar`,
    `
    [Varşova'nın|Orta Çağ'ın|Fizikte|Ülkenin] [ilk|en büyük|ana|] {n} [nedir|neydi|hangisidir]?
    [Kralın|Avrupa'nın|Şehrin] {n} [kimdi|nerede|nasıl adlandırılır]?
    {n} [nerede|ne zaman|neden|nasıl] [kuruldu|doğdu|bitti]?
    [Üç|İki|Birkaç] {n} [örneği|adı|nedeni] [söyle|yaz|verin].
    [Metinde|Bugün] kaç {n} [var|vardı]?`,
  ),
  set(
    "ar",
    `اللغة | العاصمة | الاختراع | الملكة | الجيش | النهر | الأوبرا | المحرك | الجامعة | القانون | الكنيسة | الغابة | الكوكب | الخلية | الفريق | الجسر | المتحف | المعركة | الحزب | النظام | الكلمة | الشركة | المدينة | الطرق | الأسباب | الأنواع | المدارس`,
    `
    [ما هي|ما هو|ما] {n} [التي تم منحها|التي لها صلاحيات|الأكبر|في وارسو|في القرون الوسطى|في الفيزياء|بالبولندية|]؟
    [ما هي|ما] [نسبة|جنسية|كفاءة|أنواع|اعتبارات|بعض أسباب|إحدى] {n} [النظرية|في أوروبا|لكل حزمة|]؟
    [من|أين|متى|لماذا|كيف] [كان|كانت|تأسست|انتهت|تقع] {n}؟
    [اذكر|سم|عدد] [ثلاثة|بعض|اثنين من] [أسباب|أمثلة] {n}.
    كم عدد {n} [في النص|اليوم|في القاهرة]؟`,
  ),
  set(
    "fa",
    `زبان | پایتخت | اختراع | ملکه | ارتش | رود | اپرا | موتور | دانشگاه | قانون | کلیسا | جنگل | سیاره | سلول | تیم | پل | موزه | نبرد | حزب | سیستم | کلمه | نام`,
    `
    [بزرگترین|اولین|مهمترین] {n} [ورشو|قرون وسطی|کشور|در فیزیک] [چیست|چه بود|کدام است]؟
    {n} [شاه|اروپا|شهر] [کجاست|چه نام دارد|کی ساخته شد]؟
    [سه|دو|چند] [دلیل|نمونه|نام] برای {n} [بنویس|بگو|نام ببر].
    چند {n} [در متن|امروز] [هست|بود]؟`,
  ),
  set(
    "hi",
    `भाषा | राजधानी | आविष्कार | रानी | सेना | नदी | इंजन | विश्वविद्यालय | कानून | चर्च | जंगल | ग्रह | कोशिका | टीम | पुल | संग्रहालय | युद्ध | दल | प्रणाली | शब्द | नाम | शहर`,
    `
    [वारसॉ|देश|मध्य युग|भौतिकी] [की|का|में] [पहला|सबसे बड़ा|मुख्य|] {n} [क्या है|क्या था|कौन सा है]?
    [राजा|यूरोप|शहर] [की|का] {n} [कहाँ है|किसने बनाया|कब बना]?
    {n} के [तीन|दो|कुछ] [कारण|उदाहरण|नाम] [बताओ|लिखो|बताइए].
    [पाठ में|आज] कितने {n} [हैं|थे]?`,
  ),
  set(
    "zh",
    `语言 | 首都 | 发明 | 王后 | 军队 | 河流 | 歌剧 | 发动机 | 大学 | 法律 | 教堂 | 森林 | 行星 | 细胞 | 球队 | 桥梁 | 博物馆 | 战役 | 政党 | 系统 | 算法 | 新闻 | 产品 | 话题 | 股票 | 原则 | 条约 | 任务 | 理论 | 电影 | 价格 | 指令 | 职责 | 趋势`,
    `
    [华沙|中世纪|物理学|这个国家|目前|近期|现代设计|人工智能|推荐系统|欧盟|公司]的{n}[是什么|叫什么|有哪些|是多少|指什么|是何时作出的|是如何开始的]?
    [什么是|谁发明了|谁建立了|哪个]{n}?
    {n}的[主要内容|主要原因|主要依据|基本原理|目的|目标|共同特点|要求|作用|假设|主要职能|缺点][通常|]是什么?
    [请问|你认为|您认为|分析一下][目前|现在|当前|全球]最[流行|重要|值得投资|赚钱|热门|受欢迎]的{n}是什么?[请分享你的理由|]
    [如何|在生活中如何]回答[面试官|老师|别人]的“[你的缺点|你最近在忙|你的优点]是什么?”
    用户说“[想听一首歌|我要订票|明天几点出发]”,请问用户的意图是什么?
    [描述|介绍]一下[你最喜欢的|未来的|城市的]{n}是[如何运作的|什么样的|什么]。
    [根据|利用]{n}[对问题进行分类|做出预测|解决任务]的[主要依据|关键|资源]是什么?
    [下面这篇文章|这段话|这本书]的[主要内容|中心思想|作者|标题]是什么?
    [请设计|请列出|请给出|说出][三个|至少三条|一个][关于{n}的问题|{n}的例子|网上银行转账的步骤|豪华{n}]。`,
  ),
  set(
    "ja",
    `言語 | 首都 | 発明 | 女王 | 軍隊 | 川 | 歌劇 | エンジン | 大学 | 法律 | 教会 | 森 | 惑星 | 細胞 | チーム | 橋 | 博物館 | 戦い | 政党 | システム | 単語 | 名前 | 小説`,
    `
    [ワルシャワ|中世|物理学|この国|王様]の[最初の|最大の|主な|]{n}は[何ですか|何でしたか|何と呼ばれますか|どこですか|いつ作られましたか]？
    {n}[とは何|の目的は何|の意味は何|の特徴は何]ですか？
    {n}の[例|理由|名前]を[三つ|いくつか][挙げて|教えて|書いて]ください。
    [本文|今日]に{n}は[いくつ|何人][ありますか|ありましたか]？
    [誰が|どこで|なぜ]{n}を[作りました|見つけました|変えました]か？`,
  ),
  set(
    "ko",
    `언어 | 수도 | 발명 | 여왕 | 군대 | 강 | 오페라 | 엔진 | 대학교 | 법 | 교회 | 숲 | 행성 | 세포 | 팀 | 다리 | 박물관 | 전투 | 정당 | 체계 | 단어 | 이름`,
    `
    [바르샤바|중세|물리학|이 나라|왕]의 [첫|가장 큰|주요|] {n}은 [무엇인가요|무엇이었나|어디인가요|뭐라고 부르나요]?
    {n}의 [목적|뜻|특징|이유]은 무엇인가요?
    {n}의 [예|이유|이름]를 [세 가지|몇 개] [알려 주세요|써 주세요].
    [본문|오늘]에 {n}이 몇 개 [있나요|있었나요]?`,
  ),
  set(
    "id",
    `bahasa | ibu kota | penemuan | ratu | tentara | sungai | opera | mesin | universitas | hukum | gereja | hutan | planet | sel | tim | jembatan | museum | perang | partai | sistem | kata | nama | kunci`,
    `
    Apa [nama|] {n} [pertama|terbesar|utama] [di Warsawa|pada abad pertengahan|dalam fisika|negara itu]?
    [Siapa|Di mana|Kapan|Mengapa|Bagaimana] {n} [raja|Eropa|kota] [itu|dibangun|berakhir]?
    [Sebutkan|Beri] [tiga|dua|beberapa] [alasan|contoh|nama] {n}.
    Berapa {n} [dalam teks|hari ini]?`,
  ),
  set(
    "vi",
    `ngôn ngữ | thủ đô | phát minh | nữ hoàng | quân đội | con sông | vở kịch | động cơ | đại học | luật | nhà thờ | khu rừng | hành tinh | tế bào | đội bóng | cây cầu | bảo tàng | trận đánh | đảng | hệ thống | từ | tên`,
    `
    {n} [đầu tiên|lớn nhất|chính] [của Warszawa|thời Trung cổ|trong vật lý|của đất nước] là gì?
    [Ai|Ở đâu|Khi nào|Tại sao] {n} [của vua|ở châu Âu|] [được xây|kết thúc|ra đời]?
    [Kể|Nêu] [ba|hai|vài] [lý do|ví dụ] về {n}.
    Có bao nhiêu {n} [trong bài|hôm nay]?`,
  ),
  set(
    "sv",
    `språk | huvudstad | uppfinning | drottning | armé | flod | opera | motor | universitet | lag | kyrka | skog | planet | cell | lag | bro | museum | slag | parti | system | ord | namn | nyckel`,
    `
    [Vad är|Vad var|Vem var|Vilken är] [den första|den största|namnet på|] {n} [i Warszawa|på medeltiden|inom fysiken|i landet|]?
    [Var|När|Varför|Hur] [byggdes|ligger|uppstod] {n}?
    [Nämn|Ge] [tre|två|några] [skäl|exempel|namn] på {n}.
    Hur många {n} [finns|fanns] det [i texten|i dag]?`,
  ),
  set(
    "cs",
    `jazyk | hlavní město | vynález | královna | armáda | řeka | opera | motor | univerzita | zákon | kostel | les | planeta | buňka | tým | most | muzeum | bitva | strana | systém | slovo | název | klíč`,
    `
    [Jaký je|Jaká byla|Jak se jmenuje|Kdo byl] [první|největší|hlavní|] {n} [ve Varšavě|ve středověku|ve fyzice|té země|]?
    [Kde|Kdy|Proč|Jak] [vznikl|leží|skončila] {n}?
    [Uveď|Jmenuj] [tři|dva|několik] [důvody|příklady|názvy] {n}.
    Kolik {n} je [v textu|dnes]?`,
  ),
];
