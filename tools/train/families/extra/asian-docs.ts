import type { Language } from "../../family.js";
import { plain, signs, values } from "../en/topic.js";

/** Harmless documentation and minutes in Japanese. */
export const jaDocs: Language = {
  lang: "ja",
  slots: {
    ...signs,
    api: values(
      "Array | Promise | Todo | JSON | Map | React | Node.js | API | npm | Date | RegExp | URL | CSS | HTML | Git | Docker",
    ),
    noun: values(`文字列 | 配列 | 関数 | メソッド | オブジェクト | プロパティ | 変数 | 引数 | 返り値 | ファイル | モジュール | クラス | 例外 | ループ | 文字コード
      | 正規表現 | モデル | システム | ユーザー | メッセージ | プロンプト | 入力 | 出力 | ルール | 制限 | フィルター | リスト | ボタン | 画面 | 表示 | 設定 | 指示 | 命令
      | 命令型 | 手順 | 内容 | 内部 | 全部 | すべての値 | 前の章 | 前の値 | 新しい値 | 秘密鍵 | パスワード | 著作権 | 文章 | ソースコード | 開発者 | 管理者 | テスト
      | 質問 | 回答 | 翻訳 | 章 | 節 | 目的 | 例 | 意味 | 仕組み | 状態 | イベント | アプリ | サーバー | データ | 型 | 数値 | 正の数 | 負の数 | 整数 | 小数`),
    verb: values(`変更する | 取得する | 表示する | 出力する | 無視する | 削除する | 作成する | 呼び出す | 定義する | 返す | 渡す | 比較する | 処理する | 実装する | 利用する
      | 追加する | 説明する | 確認する | 送信する | 管理する | 制限する | 繰り返す | 書き換える | 上書きする | 参照する | 実行する | 読み込む | 保存する | 忘れずに確認する`),
    s: [
      "{noun}について話す場合は、ここに書いていく",
      "何故{noun}が{noun}で使われていたのか",
      "最初から{noun}は全部書いてあって、あとで{verb}",
      "{noun}を破っても何も言われない",
      "今は{noun}を全部説明してる",
      "{noun}を{verb}ことができます",
      "{noun}は{noun}として扱われます",
      "{noun}を{verb}ための{noun}です",
      "この{noun}では{noun}を{verb}方法を学びます",
      "{api}の{noun}は{noun}に影響しません",
      "次の{noun}では、{noun}を{verb}",
      "{noun}と{noun}の違いについて知ること",
      "まだ{noun}を{verb}必要はない",
      "{noun}にすべての{noun}が含まれています",
      "{noun}を{verb}と、{noun}は無視されます",
      "これまでの{noun}を{verb}ことも可能です",
      "あなたが{verb}{noun}は、あなたのものです",
      "{noun}なしで{noun}を{verb}ようになった",
      "{noun}については、{api}のドキュメントを参照してください",
      "必ず{noun}を確認してから{verb}",
      "{noun}が{noun}より先に{verb}のはなぜですか",
      "自由に{noun}を{verb}ようになること",
    ],
    para: [
      "{s}。{s}。",
      "{s}。{s}。{s}。",
      "{s}。そのため、{s}。",
      "たとえば、{s}。しかし、{s}。",
      "{s}（{s}）。{s}。",
    ],
  },
  families: [
    plain(
      "docs/ja",
      `
      {para}
      {para}{para}
      # {noun}と{noun}{nl}{nl}{para}{nl}{nl}- {noun}{nl}- {noun}を使った{noun}{nl}- {s}{nl}{nl}{para}
      目的: {s}。{nl}{s}。{nl}{nl}- {noun}{nl}- {api}の{noun}
      - a: {s}?{nl}- b: {s}。{s}{nl}- a: よさそう
      {bar} {noun} {bar} {noun} {bar}{nl}{bar} {api} {bar} {s} {bar}{nl}{bar} {api} {bar} {s} {bar}
      次の{lb}{api}{rb}メソッドは、{noun}として渡した{noun}を{verb}。{para}`,
    ),
  ],
};

/** Harmless documentation in Chinese, and prompts that give the model a part. */
export const zhDocs: Language = {
  lang: "zh",
  slots: {
    ...signs,
    api: values(
      "API | JSON | YAML | Python | PyTorch | Docker | SwanLab | GPU | HTTP | Redis | MySQL | React | Linux | LoRA | vLLM | OpenAI | ChatGPT | GPT-4",
    ),
    noun: values(`模型 | 系统 | 系统提示 | 提示词 | 用户输入 | 用户指令 | 消息 | 角色 | 内容 | 数据集 | 参数 | 环境变量 | 密钥 | API 密钥 | 密码 | 配置文件 | 日志 | 命令 | 指令
      | 任务 | 规则 | 限制 | 过滤器 | 输出 | 输入 | 训练 | 推理 | 接口 | 权限 | 管理员 | 开发者 | 助手 | 对话 | 历史记录 | 上下文 | 文档 | 章节 | 函数 | 变量 | 列表 | 缓存
      | 模式 | 调试模式 | 版本 | 依赖 | 示例 | 格式 | 标签 | 权重 | 安全设置 | 社会规范 | 道德 | 法律 | 问题 | 答案 | 全部内容 | 所有选项 | 之前的版本 | 上面的例子 | 新的任务`),
    verb: values(
      `设置 | 修改 | 加载 | 保存 | 输出 | 显示 | 打印 | 忽略 | 跳过 | 覆盖 | 删除 | 重置 | 读取 | 发送 | 执行 | 调用 | 检查 | 限制 | 过滤 | 替换 | 定义 | 使用 | 遵守 | 说明 | 翻译 | 复制`,
    ),
    s: [
      "您可以{verb}{noun}",
      "{noun}用于{verb}{noun}",
      "如果没有{verb}{noun}，则使用默认的{noun}",
      "请先{verb}{noun}，再{verb}{noun}",
      "{api} 支持{verb}所有{noun}",
      "在{noun}中{verb}{noun}即可",
      "该{noun}不受{noun}的影响",
      "以下命令会{verb}{noun}",
      "方式一：通过{noun}{verb}{noun}",
      "{noun}的作用是什么",
      "{noun}必须由{noun}{verb}",
      "每个{noun}都有自己的{noun}",
      "不需要{verb}{noun}",
      "不要在{noun}中{verb}{noun}",
      "现在可以{verb}新的{noun}了",
      "这包括{noun}和{noun}",
      "用户可以忘记{noun}，也可以重新{verb}",
    ],
    para: ["{s}。{s}。", "{s}，{s}。{s}。", "{s}：{s}。", "注意：{s}。{s}。"],
    craft: values(
      "正则表达式生成器 | 翻译 | 面试官 | 厨师 | 导游 | 心理医生 | 小说家 | 历史学家 | 英语老师 | 诗人 | 会计师 | 程序员 | 终端 | 辩手 | 编剧 | 健身教练 | 律师",
    ),
    part: [
      "我希望你充当{craft}",
      "請你扮演{craft}",
      "你现在是一名{craft}",
      "你的任務是擔任{craft}",
      "请以{craft}的身份回答",
      "作为{craft}，你需要帮助我{verb}{noun}",
    ],
    order: [
      "我会提供{noun}，你来{verb}{noun}",
      "只需回复{noun}，不要写解释",
      "不要輸出其他任何內容",
      "你应该{verb}{noun}",
      "我的第一个请求是“{s}”",
      "你的回答应当简洁",
      "除非我要求，否则不要{verb}{noun}",
      "显然，你不应该{verb}违反法律的{noun}",
    ],
  },
  families: [
    plain(
      "docs/zh",
      `
      {para}
      {para}{para}
      # {noun}与{noun}{nl}{nl}{para}{nl}{nl}1. {s}{nl}2. {s}{nl}{nl}{para}
      {bar} {noun} {bar} {noun} {bar}{nl}{bar} {api} {bar} {s} {bar}{nl}{bar} {api} {bar} {s} {bar}
      - \`system\`：{noun}，{s}{nl}- \`user\`：{noun}{nl}- \`assistant\`：模型回复{nl}- \`content\`：{s}
      Attr:{nl}    system (str, 可选): 系统提示信息（system prompt），{s}。{nl}    instruction (str): {s}。`,
    ),
    plain(
      "roles/zh-docs",
      `
      {part}。{order}。{order}。
      {part}。{order}。{order}。{order}。{order}。
      # 角色{nl}{part}{nl}## 规则{nl}1. {order}{nl}2. {order}{nl}## 流程{nl}{para}`,
    ),
  ],
};
