"""The pages of all rules, by code, made by `python3 dev.py forms`; not edited.

Each is what, why and ground, in English and Chinese, the failing and the passing example (a text,
or a description in both languages), the encoding of the failing one, and the families of entries that
the rule reads (`laws`), or single ones (`duties/final-accounts`).
"""

from typing import TypeAlias

_Pair: TypeAlias = tuple[str, str]

PAGES: dict[str, tuple[_Pair, _Pair, _Pair, str | _Pair, str | _Pair, str, tuple[str, ...]]] = {
    "NPC001": (
        (
            "A file is text in UTF-8, with a byte order mark or without. Text in GBK or UTF-16, and Word, Excel or PDF files that were taken for plans, are called what they are.",
            "计划文件是 UTF-8 编码的文本，有没有字节顺序标记（BOM）均可。GBK、UTF-16 编码的文本，误作计划的 Word、Excel、PDF 文件，分别指明。",
        ),
        (
            "Read in another encoding, Chinese characters become others or none.",
            "编码不对，汉字就成了乱码，整个文件无从读取。",
        ),
        (
            "the plan format; of the encodings of YAML 1.2, section 5.2 (UTF-8, UTF-16, UTF-32), plans use the first alone",
            "计划文件格式；YAML 1.2 第5.2节所列的编码中，计划文件只用 UTF-8",
        ),
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "GBK",
        (),
    ),
    "NPC002": (
        (
            "A file has no more than 4 MB; a larger one is not read.",
            "计划文件不超过4 MB，超过的不读取。",
        ),
        (
            "A year's plan with all its texts has some 40 KB, one of ten thousand rows 2 MB: what is larger was named by mistake.",
            "一年的计划连同全部正文约40 KB，上万行的约2 MB；再大的多半是指定错了文件。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        ("an archive of 20 MB that was named as a plan", "误当作计划指定的20 MB压缩包"),
        ("the plan's YAML files alone", "只指定计划的 YAML 文件"),
        "UTF-8",
        (),
    ),
    "NPC003": (
        (
            "A file holds a document. Comments alone, or a bare “---”, are none.",
            "文件中至少有一个文档；只有注释，或者只有“---”的，是空文件。",
        ),
        (
            "Either the file was not saved, or all its lines became comments.",
            "多半是没有保存，或者内容全都写成了注释。",
        ),
        (
            "the plan format; YAML 1.2, section 9.2 would allow a stream without documents",
            "计划文件格式；YAML 1.2 第9.2节允许没有文档的文件，计划文件不允许",
        ),
        "# 2025年工作要点，待补\n---\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC004": (
        (
            "A file is there, is a regular file, may be read, and does not change meanwhile; so may the folders below the plans. The rest is checked all the same.",
            "文件存在，是普通文件，有读取权限，读的时候没有正在被改动；计划目录之下的各级目录也有读取权限。有一处读不了的，其余照样校核。",
        ),
        (
            "It was deleted or moved in the meantime, or belongs to another account.",
            "文件可能刚被删除、移走，或者属于别的账户。",
        ),
        ("what the operating system answers", "以操作系统的答复为准"),
        ("a plan that only another account may read", "只有别的账户才能读取的计划文件"),
        ("the same file, which this account may read", "同一文件，当前账户有读取权限"),
        "UTF-8",
        (),
    ),
    "NPC005": (
        (
            "What a repo names lies within it: plan files, npc.yaml, templates, and the paths that npc.yaml gives. Nothing outside is looked at, not even through a link. The limit is the folder of npc.yaml; without npc.yaml it is the nearest folder with a .git, else the folder that was named; what lies in the folder above is within once npc.yaml lies there. What stands on the command line may lie anywhere, but a path in a repo may not lead out of it by a link. Links to folders below the plans are not followed; one that stays within is passed over.",
            "计划库所用的都在库内：计划文件、npc.yaml、模板，以及 npc.yaml 所写的路径。目录之外的一概不看，经链接指到外面的也不看。以 npc.yaml 所在的目录为限；没有 npc.yaml 的，以最近的有 .git 的目录为限；也没有 .git 的，以命令行所写的目录为限，这时要用上一级目录里的文件，请把 npc.yaml 放在上一级目录。命令行可以写任何位置，但库内的路径不得经链接指到库外。计划目录之下指向目录的链接不跟随，指在库内的略过不提。",
        ),
        (
            "A plan repo may come from anybody. A link would let it print files of the machine that checks it, such as passwords, into reports and documents.",
            "计划库可能来自任何人。借一个链接，就能把校核所用电脑里的文件（比如密码）印进校核结果和公文。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        (
            "a plan file that is a link to /proc/self/environ, or “templates: ../../shared” in npc.yaml",
            "计划文件是指向 /proc/self/environ 的链接，或者 npc.yaml 写了 templates：../../shared",
        ),
        (
            "the file itself in the repo, and “templates: templates”",
            "文件本身放在库内，npc.yaml 写 templates：templates",
        ),
        "UTF-8",
        (),
    ),
    "NPC006": (
        (
            "Names of plan files end in .yaml or .yml, in capitals too. What is surely a plan and is called otherwise is named: 正文.yaml.txt, as Notepad saves it, 正文。yaml, and in a folder without plan files also a text file that says its kind.",
            "计划文件的文件名以 .yaml 或 .yml 结尾，大写也可以。看得出是计划、文件名却不对的，逐个指明：记事本存成的 正文.yaml.txt，用了中文句号的 正文。yaml；目录里没有计划文件的，内容写了种类的文本文件也指明。",
        ),
        (
            "A file by another name would be passed over, and with it all that is written in it.",
            "文件名不对的文件不会被读取，写在里面的内容就都漏掉了。",
        ),
        ("the plan format", "计划文件格式"),
        (
            "plans/2026/正文.yaml.txt, which the file manager shows as 正文.yaml",
            "plans/2026/正文.yaml.txt（资源管理器不显示结尾时，看上去是 正文.yaml）",
        ),
        ("plans/2026/正文.yaml", "plans/2026/正文.yaml"),
        "UTF-8",
        (),
    ),
    "NPC007": (
        (
            "In the folder of a plan without body text, arrangement or monthly plan lies no file that seems to hold it and is not read. A text file that says to be one, and a plan file in a folder within, is a warning; a Word or Excel file that is called so is an info. What npc itself has made of the plan is not asked.",
            "计划缺正文、安排表或月度计划的，目录里没有看来就是这份文件、却没有读取的文件。内容写明是这一种的文本文件，以及下一级目录里的计划文件，作警告；文件名这样叫的 Word、Excel 文件，作提示。npc 由这份计划生成的文件不问。",
        ),
        (
            "npc reads YAML files alone. Who put the table beside the text believes that it is checked.",
            "npc 只读 YAML 文件。把安排表的 Excel 文件放进目录，并没有一起校核。",
        ),
        ("the plan format", "计划文件格式"),
        (
            "plans/2026 with 正文.yaml and 2026年工作安排表.xlsx",
            "plans/2026 里有 正文.yaml 和 2026年工作安排表.xlsx",
        ),
        (
            "plans/2026 with 正文.yaml and 安排表.yaml, which npc plan import has made of the workbook",
            "plans/2026 里有 正文.yaml 和 安排表.yaml（由 npc plan import 从 Excel 文件变来）",
        ),
        "UTF-8",
        (),
    ),
    "NPC101": (
        (
            "The text is YAML. Here stand the slips that have no rule of their own: an element of a list that does not begin with “- ” (a half-width hyphen and a space), a comma with nothing before it, a line without a colon where a key is expected; of all others it is said from where on nothing could be read.",
            "文件符合 YAML 语法。没有单列规则的差错归在这里：列表项没有以“- ”（半角连字符加空格）开头，逗号前面没有内容，该写键的一行没有冒号；其他差错，指明从何处起读不下去。",
        ),
        (
            "What follows the slip is not read, and so not checked.",
            "出错之处以后的内容读不出来，也就没有检查。",
        ),
        ("YAML 1.2, sections 7.4 and 8.2", "YAML 1.2 第7.4、8.2节"),
        "种类: 安排表\n部门:\n  - 办公室\n  －财经工委\n类别: []\n",
        "种类: 安排表\n部门:\n  - 办公室\n  - 财经工委\n类别: []\n",
        "UTF-8",
        (),
    ),
    "NPC102": (
        (
            "No key stands twice in one mapping; its Chinese and English spellings (标题, title) are one key. The first value is kept, so that the rest can be checked.",
            "同一映射中每个键只写一次；中文、英文两种写法（标题、title）算同一个键。写了两次的，先按第一次的值检查其余内容。",
        ),
        (
            "Most programs take the last value, and the first is lost without a word.",
            "多数软件只取最后一个值，前面写的不声不响就丢了。",
        ),
        (
            "YAML 1.2, section 3.2.1.1: the keys of a mapping are unique",
            "YAML 1.2 第3.2.1.1节：映射中的键不得重复",
        ),
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n引言: 审议报告，督促整改。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC103": (
        (
            "A plan has no anchors (&name) and no aliases (*name). Text that begins with & or * stands in quotes.",
            "计划文件不使用锚点（&名称）和引用（*名称）；以 & 或 * 开头的文字加引号。",
        ),
        (
            "What is written elsewhere must be looked up by whoever reads the plan, and aliases of aliases make a small file huge.",
            "内容写在别处，看的人要来回查找；引用层层相套，很小的文件也会展开得极大。",
        ),
        (
            "the plan format, without YAML 1.2, sections 6.9.2 and 7.1",
            "计划文件格式：不采用 YAML 1.2 第6.9.2、7.1节",
        ),
        "种类: 工作要点\n年度: 2025\n引言: &aim 审议报告，加强监督。\n部分:\n  - 标题: 依法履行监督职责\n    正文: *aim\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n部分:\n  - 标题: 依法履行监督职责\n    正文: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC104": (
        (
            "A plan has no tags (!name, !!str). Text that begins with ! stands in quotes. Numbers and dates need no tag: they are read as they are typed.",
            "计划文件不使用类型标签（!名称、!!str）；以 ! 开头的文字加引号。数字、日期按录入的文字读取，不需要标签。",
        ),
        (
            "A tag makes a value something else than text, with some programs even a command.",
            "标签使值不再是文字，有的程序还会把它当作指令执行。",
        ),
        (
            "the plan format, without YAML 1.2, section 6.9.1",
            "计划文件格式：不采用 YAML 1.2 第6.9.1节",
        ),
        "种类: 工作要点\n年度: !!int 2025\n引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC105": (
        (
            "Values are nested 32 levels deep at most; a plan has six. Reading stops there.",
            "嵌套不超过32层，计划一般为六层；超过的，读到此处为止。",
        ),
        (
            "A bracket was typed again and again, or the file is damaged.",
            "多半是括号重复录入，或者文件已损坏。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        "种类: 工作要点\n年度: 2025\n引言: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[审议报告，加强监督。]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC106": (
        (
            "A file has 250,000 values at most. Reading stops there.",
            "一个文件不超过250000项内容；超过的，读到此处为止。",
        ),
        (
            "A plan of ten thousand rows has some seventy thousand: what has more is another kind of data.",
            "上万行的计划约有7万项；再多的不会是计划，而是别的数据。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        ("a table of 300,000 figures that was exported from elsewhere", "从别处导出的30万个数据"),
        ("the plan's rows alone", "只有计划的各项内容"),
        "UTF-8",
        (),
    ),
    "NPC107": (
        (
            "Key and value are parted by a half-width colon and a space: “year: 2025”. Full-width colons within a value are right.",
            "键与值之间用半角冒号加空格，如“年度: 2025”，不用全角冒号。值里面的全角冒号照常使用。",
        ),
        (
            "YAML does not know the full-width colon: key and value become one text.",
            "YAML 不认全角冒号，键和值会连成一段文字。",
        ),
        ("YAML 1.2, sections 5.3 and 8.2.2", "YAML 1.2 第5.3、8.2.2节"),
        "kind: work-points\nyear：2025\npreamble: 审议报告，加强监督。\n",
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC108": (
        ("Lines are indented by spaces, not by tabs.", "行首用空格缩进，不用制表符（Tab）。"),
        (
            "A tab is as wide as each program likes, so that levels cannot be told by it.",
            "制表符的宽度因软件而异，无法据以确定层级。",
        ),
        (
            "YAML 1.2, section 6.1: tabs are not used in indentation",
            "YAML 1.2 第6.1节：缩进不得使用制表符",
        ),
        "种类: 工作要点\n年度: 2025\n部分:\n⟨U+0009⟩- 标题: 依法履行监督职责\n",
        "种类: 工作要点\n年度: 2025\n部分:\n  - 标题: 依法履行监督职责\n",
        "UTF-8",
        (),
    ),
    "NPC109": (
        (
            "A value that begins with a straight quote, \" or ', ends with the same.",
            "以英文引号 \" 或 ' 开头的值，以同样的引号结尾。",
        ),
        (
            "A Chinese quotation mark does not close it: all that follows is taken for the value.",
            "中文引号不能代替英文引号作结尾，否则后面的内容全都算作这个值。",
        ),
        ("YAML 1.2, sections 7.3.1 and 7.3.2", "YAML 1.2 第7.3.1、7.3.2节"),
        '种类: 工作要点\n年度: 2025\n引言: "审议报告，加强监督。”\n',
        '种类: 工作要点\n年度: 2025\n引言: "审议报告，加强监督。"\n',
        "UTF-8",
        (),
    ),
    "NPC110": (
        (
            "Texts hold no control characters but tab and line break, none that YAML 1.1 took for line breaks (U+0085, U+2028, U+2029), and none that turn the direction of reading, not as escapes in double quotes (“\\x0b”) either.",
            "文字中除制表符、换行外没有控制字符，没有 YAML 1.1 当作换行的字符（U+0085、U+2028、U+2029），也没有改变阅读方向的字符；在双引号里写作转义符（如“\\x0b”）的，同样不可以。",
        ),
        (
            "They are not seen, come along with text that is pasted from Word or web pages, and each program does something else with them.",
            "这些字符看不见，多是从 Word、网页粘贴带来的，各种软件处理不一。",
        ),
        ("YAML 1.2, sections 5.1 and 5.4; the plan format", "YAML 1.2 第5.1、5.4节；计划文件格式"),
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，⟨U+000B⟩加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC111": (
        (
            "Where the structure of the file needs a space (in indentation, behind “- ” and “key:”, around a key), it is an ordinary one, not a full-width or no-break space.",
            "文件结构需要空格的地方（缩进、“-”之后、键的冒号之后、键的前后），用半角空格，不用全角空格或者不间断空格。",
        ),
        ("They look like spaces, but YAML takes them for text.", "看上去是空格，YAML 却当作文字。"),
        (
            "YAML 1.2, section 5.5: white space is space and tab",
            "YAML 1.2 第5.5节：空白字符只有空格和制表符",
        ),
        "种类: 工作要点\n年度: 2025\n部分:\n⟨U+3000⟩- 标题: 依法履行监督职责\n",
        "种类: 工作要点\n年度: 2025\n部分:\n  - 标题: 依法履行监督职责\n",
        "UTF-8",
        (),
    ),
    "NPC112": (
        (
            "Values in brackets are parted by a half-width comma and a space: [常委会会议, 主任会议]. In lists of names (“departments”, “annexes”, “meetings”, “points”) every ，、； outside brackets counts; elsewhere, one that keeps the brackets from being read.",
            "方括号、花括号里的各项用半角逗号加空格分隔，如 [常委会会议, 主任会议]。部门、附件、会议、要点等名单中，项与项之间用了“，”“、”“；”的都会指出；其他地方，因此读不出来的才指出。",
        ),
        (
            "YAML takes 常委会会议，主任会议 for a single name.",
            "YAML 会把“常委会会议，主任会议”当作一个名称。",
        ),
        ("YAML 1.2, section 7.4", "YAML 1.2 第7.4节"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: [常委会会议，主任会议]}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: [常委会会议, 主任会议]}\n",
        "UTF-8",
        (),
    ),
    "NPC113": (
        (
            "No value is cut off by a # that stands behind a space and right before a digit or a Chinese character; a value that holds one stands in quotes. A comment has a space behind its #.",
            "值里面没有“空格加 #、紧接数字或者汉字”的写法；确需这样写的，整个值加引号。注释的 # 后面空一格。",
        ),
        (
            "YAML takes what follows for a comment: it is neither checked nor printed.",
            "YAML 把 # 后面的文字当作注释，既不检查，也不印出来。",
        ),
        ("YAML 1.2, sections 6.6 and 7.3.3", "YAML 1.2 第6.6、7.3.3节"),
        "种类: 工作要点\n年度: 2025\n引言: 加强产业园区 #3地块建设监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: '加强产业园区 #3地块建设监督。'\n",
        "UTF-8",
        (),
    ),
    "NPC114": (
        (
            "A value stands in quotes as a whole if it begins with a sign of YAML (@ ` % & * ! | > , ] }), holds a half-width colon with a space behind, or goes on behind a closing quote; a backslash that is no escape stands in single quotes; a comment has a space before its #. Chinese quotation marks need none of this.",
            "值以 YAML 的符号（@ ` % & * ! | > , ] }）开头，含有半角冒号加空格，或者右引号后面还有文字的，整个值加引号；不作转义用的反斜杠写在单引号里；注释的 # 前面空一格。中文引号不受此限。",
        ),
        (
            "YAML takes the sign for a part of the file's structure.",
            "否则 YAML 会把这些符号当作文件结构的一部分。",
        ),
        ("YAML 1.2, sections 5.3, 7.3 and 6.6", "YAML 1.2 第5.3、6.6、7.3节"),
        "kind: work-points\nyear: 2025\npreamble: [试行]审议报告，加强监督。\n",
        "kind: work-points\nyear: 2025\npreamble: '[试行]审议报告，加强监督。'\n",
        "UTF-8",
        (),
    ),
    "NPC115": (
        (
            "Behind the colon of a key there is a space or the end of the line.",
            "键的冒号后面有空格，或者换行。",
        ),
        (
            "Without it, key, colon and value are one text.",
            "没有空格，键、冒号和值会连成一段文字。",
        ),
        (
            "YAML 1.2, section 7.3.3: within a text, a colon has no space behind",
            "YAML 1.2 第7.3.3节：冒号后面没有空格的，是文字的一部分",
        ),
        "kind: work-points\nyear:2025\npreamble: 审议报告，加强监督。\n",
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC116": (
        (
            "Every [ and { has its ] and }, no more and no fewer, and there is a comma between any two values in them.",
            "方括号、花括号成对使用，不缺不多；括号里的各项之间有逗号。",
        ),
        ("All that follows is taken for a part of the list.", "否则后面的内容都会算在括号里。"),
        ("YAML 1.2, section 7.4", "YAML 1.2 第7.4节"),
        "种类: 安排表\n部门: [办公室, 财经工委\n类别: []\n",
        "种类: 安排表\n部门: [办公室, 财经工委]\n类别: []\n",
        "UTF-8",
        (),
    ),
    "NPC117": (
        (
            "Keys of one level, and the hyphens of one list, begin in one column.",
            "同一级的键、同一列表的“- ”左端对齐。",
        ),
        ("Indentation alone says what belongs to what.", "哪一项属于哪一项，全看缩进。"),
        ("YAML 1.2, sections 6.1 and 8.2", "YAML 1.2 第6.1、8.2节"),
        "种类: 工作要点\n年度: 2025\n  引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC118": (
        (
            "A key is plain text, neither a list nor a mapping. A text that begins with a bracket stands in quotes.",
            "键是文字，不是列表或者映射；以方括号、花括号开头的文字加引号。",
        ),
        ("In brackets, the name of the key is not found.", "写在括号里的键名认不出来。"),
        (
            "the plan format; YAML 1.2, section 3.2.1.1 would allow any value as a key",
            "计划文件格式；YAML 1.2 第3.2.1.1节允许以任何值为键，计划文件不允许",
        ),
        "种类: 工作要点\n年度: 2025\n[引言]: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC119": (
        (
            "No zero-width space or joiner, soft hyphen, mark of reading direction or byte order mark stands between Chinese or Latin characters. Emoji and the scripts that need such characters keep them.",
            "汉字、字母之间没有零宽空格、零宽连接符、软连字符、方向标记、字节顺序标记等看不见的字符。表情符号以及藏文、维吾尔文、蒙古文等文字需要的，不在此列。",
        ),
        (
            "Pasted text brings them along; searches and comparisons then miss the word.",
            "多是从网页等处粘贴带来的，检索、比对时会漏掉这个词。",
        ),
        (
            "the Unicode standard, 23.2 (layout controls) and 23.8 (byte order mark)",
            "Unicode 标准第23.2节（排版控制字符）、第23.8节（字节顺序标记）",
        ),
        "种类: 工作要点\n年度: 2025\n引言: 审议⟨U+200B⟩报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC120": (
        (
            "A line of a plan file has 300,000 characters at most. The file is not read.",
            "一行不超过30万个字符；超过的，整个文件不读。",
        ),
        (
            "Plans have a few hundred characters in a line, and 85,000 where a program writes a large one on a single line: what has more is another kind of data.",
            "计划文件一行至多几百个字，由程序写成一行的大计划也不过八万多个字符；再长的不会是计划，而是别的数据。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        ("a file of 400,000 characters without a line break", "40万个字符不换行的文件"),
        ("the same content, with each key on a line of its own", "内容相同，每个键各占一行"),
        "UTF-8",
        (),
    ),
    "NPC121": (
        (
            "One value of a plan file has 50,000 characters at most. Reading stops there.",
            "一项内容不超过5万个字符；超过的，读到此处为止。",
        ),
        (
            "The longest paragraph of a plan has some 700 characters, a whole report 30,000: what has more was put into the wrong place.",
            "计划中最长的一段约700字，整篇报告也只有三万字；再长的是放错了地方。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        ("the minutes of a whole year, pasted as one text", "把全年的会议记录作为一段文字贴入"),
        (
            "sections and points, each with a text of its own",
            "分成几个部分和几条要点，各写各的内容",
        ),
        "UTF-8",
        (),
    ),
    "NPC122": (
        (
            "Reading a file stops after 10,000 faults.",
            "一个文件读出的错误超过1万处的，读到此处为止。",
        ),
        (
            "The same slip again and again is mended at once, and a report shows 200 of them; what has more is no plan.",
            "同一种错误成千上万，一并改正即可，结果里也只列出200处；再多的不会是计划。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        ("a file in which 20,000 keys are given twice", "有2万个键写了两次的文件"),
        ("the plan's rows, each key once", "计划的各项内容，每个键写一次"),
        "UTF-8",
        (),
    ),
    "NPC123": (
        (
            "A file has no conflicts that git marked when it merged two versions, and that nobody has settled. It is read no further.",
            "文件里没有尚未解决的 git 合并冲突。有的，这个文件不再往下读。",
        ),
        (
            "Both versions stand in the file, between lines of signs that are no YAML; which one holds only people know.",
            "两个版本同时写在文件里，中间夹着不属于 YAML 的记号；以哪个为准，只有人知道。",
        ),
        ("git merge, “how conflicts are presented”", "git 合并冲突的记号（git merge）"),
        "种类: 工作要点\n<<<<<<< HEAD\n年度: 2025\n=======\n年度: 2026\n>>>>>>> draft\n",
        "种类: 工作要点\n年度: 2026\n",
        "UTF-8",
        (),
    ),
    "NPC124": (
        (
            "No rows stand in a file that were pasted out of Word or Excel, with tabs between their cells. Where some do, the file is not read on. Texts behind | are not asked.",
            "文件里没有从 Word、Excel 粘贴来的行（各格之间是制表符）。有的，这个文件不再往下读。“|”后面照录的文字不问。",
        ),
        (
            "A row without keys is one text, and nobody knows which of it is the time. npc plan import knows tables.",
            "没有键的一行只是一段文字，分不出哪一格是时间、哪一格是部门。表格交给 npc plan import，不必逐项录入。",
        ),
        ("the plan format", "计划文件格式"),
        "种类: 安排表\n类别:\n  - 名称: 代表活动\n    项目:\n1⟨U+0009⟩组织人大代表培训⟨U+0009⟩选联工委⟨U+0009⟩8月\n",
        "种类: 安排表\n类别:\n  - 名称: 代表活动\n    项目:\n      - 项目名称: 组织人大代表培训\n        组织实施部门: 选联工委\n        时间: 8月\n",
        "UTF-8",
        (),
    ),
    "NPC125": (
        (
            "Signs that YAML knows are half-width: # before a comment, [] and {} around values, no Chinese quotes around keys and set words. Within texts full-width signs are right.",
            "YAML 的符号用半角：注释前的",
        ),
        (
            "To YAML a full-width sign is a character like any other, so that a list or a comment becomes a text.",
            "在 YAML 看来全角符号与别的字没有分别，列表、注释会被读成一段文字。",
        ),
        ("YAML 1.2, section 5.3", "YAML 1.2 第5.3节"),
        "kind: work-points\nyear: 2025\ndepartments: ［办公室, 财经工委］\npreamble: 审议报告，加强监督。\n",
        "kind: work-points\nyear: 2025\ndepartments: [办公室, 财经工委]\npreamble: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC126": (
        (
            "Where one file holds several documents, a line of three half-width hyphens, ---, stands before each but the first.",
            "一个文件里写几份文档的，从第二份起，每份的 kind 一行前面都有一行 ---（三个半角连字符）。",
        ),
        (
            "Without it YAML takes both for one document, in which every key is given twice.",
            "没有这一行，YAML 把两份当作一份，各个键就写了两次。",
        ),
        ("YAML 1.2, section 9.1", "YAML 1.2 第9.1节"),
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\nkind: text\nid: 说明\ntitle: 说明\ntext: 编制说明。\n",
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n---\nkind: text\nid: 说明\ntitle: 说明\ntext: 编制说明。\n",
        "UTF-8",
        (),
    ),
    "NPC127": (
        (
            "A plan file holds no lines ``` that chats and Markdown put around code.",
            "计划文件里没有聊天、Markdown 用来括起代码的 ```。",
        ),
        ("To YAML they are words among keys.", "在 YAML 看来，那是夹在键中间的文字。"),
        ("YAML 1.2, section 5.3", "YAML 1.2 第5.3节"),
        "```\nkind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n```\n",
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC201": (
        (
            "Every key of a document, or of npc.yaml, is one that the plan format knows at this place. A misspelt one is not taken for missing too.",
            "计划文档和 npc.yaml 中的键，都是计划文件格式在该处规定的键。写错的键，不再另报缺少。",
        ),
        (
            "What stands under an unknown key is neither checked nor printed.",
            "未知的键下面写的内容，既不检查，也不印出来。",
        ),
        ("the plan format, as npc schema prints it", "计划文件格式（npc schema 列出）"),
        "种类: 工作要点\n年度: 2025\n引语: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC202": (
        (
            "The keys that a document must have are there: “year” of work points, “title” of an item, “content” of a task, and so on.",
            "必填的键都已写出，如工作要点的“年度”、项目的“项目名称”、月度计划的“内容”。",
        ),
        (
            "Without them the document cannot be read as what it is.",
            "缺少这些内容，文档就不完整，无从检查和排版。",
        ),
        ("the plan format, as npc schema prints it", "计划文件格式（npc schema 列出）"),
        "种类: 工作要点\n引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC203": (
        (
            "A value is of the type that the plan format has there: a text, a list (lines that begin with “- ”) or a mapping (“key: value”). A document, and npc.yaml as a whole, is one mapping.",
            "值的类型符合计划文件格式的规定：文字、列表（每行以“- ”开头）或者映射（“键: 值”）。每个文档、整个 npc.yaml 各是一组映射。",
        ),
        (
            "A value of another type says nothing at its place; it is left out of the checks.",
            "类型不对的值看不出是什么意思，只能搁置不查。",
        ),
        ("the plan format, as npc schema prints it", "计划文件格式（npc schema 列出）"),
        "种类: 工作要点\n年度: 2025\n部分: 依法履行监督职责\n",
        "种类: 工作要点\n年度: 2025\n部分:\n  - 标题: 依法履行监督职责\n",
        "UTF-8",
        (),
    ),
    "NPC204": (
        (
            "A value is one that its key allows: a year in four figures, a day such as 2025-02-27, one of the words that may be chosen, names of meetings and no ticks, an id without spaces, signs or figures alone. In npc.yaml, files and folders are there, measures lie in their range, and terms are not corrected to themselves.",
            "值在该键允许的范围内：年份写四位数字，日期写成 2025-02-27，选项写可选的词，会议写会议的名称、不打勾，编号不含空格、标点，不全是数字。npc.yaml 中的文件、目录确实存在，度量不超出范围，用语更正前后不相同。",
        ),
        (
            "npc cannot tell what is meant, and leaves the value out.",
            "看不出是什么意思，只能搁置不查。",
        ),
        ("the plan format, as npc schema prints it", "计划文件格式（npc schema 列出）"),
        "种类: 工作要点\n年度: 2025年度\n引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC205": (
        (
            "A key that must be filled in has a value, and a text has more than spaces. A key that may be left out may also be left empty.",
            "必填的键后面有内容，文字不只是空格。可以不写的键，也可以留空。",
        ),
        (
            "An empty value is a row that somebody meant to fill in later.",
            "多半是打算以后再填的一项。",
        ),
        ("the plan format, as npc schema prints it", "计划文件格式（npc schema 列出）"),
        "种类: 工作要点\n年度:\n引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC206": (
        (
            "Each document says its kind, such as work-points or arrangement; npc schema --help lists them.",
            "每个文档写明“种类”，如 工作要点、安排表、月度计划；npc schema --help 列出各种类。",
        ),
        (
            "The kind says which keys are known and what the document is printed as; without it nothing in it is checked.",
            "有哪些键、印成什么，都由种类决定；不知道种类，整个文档都不检查。",
        ),
        ("the plan format, as npc schema prints it", "计划文件格式（npc schema 列出）"),
        "种类: 要点表\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC207": (
        (
            "A year has one document of work points, one table of its main work and one monthly plan. Of plans for a purpose, agendas, texts and notices it has as many as are adopted; each says by “paper” or “id” which it is, or lies in a file of its own. Of two that nothing tells apart the first one counts; plans of other years lie in folders or files of their own.",
            "一年的工作要点、主要工作安排表、月度计划各只有一份。各项计划、会议议程、文字附件、通知，有几份就写几份，用“计划名称”（哪一份计划）或者“编号”相互区分，也可以各放一个文件。两个文档无从区分的，以第一个为准。其他年度的计划放在各自的目录或者文件中。",
        ),
        (
            "The second is a forgotten copy, or belongs to another plan.",
            "第二个往往是忘了删的副本，或者属于另一份计划。",
        ),
        ("the plan format", "计划文件格式"),
        "# plans/2025/正文.yaml\n种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n# plans/2025/正文初稿.yaml\n种类: 工作要点\n年度: 2025\n引言: 审议报告，督促整改。\n",
        "# plans/2025/正文.yaml\n种类: 工作要点\n年度: 2025\n引言: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC208": (
        (
            "A plan has 1,000 documents at most. Further ones are not read.",
            "一份计划不超过1000个文档；超过的不读。",
        ),
        (
            "The papers of a whole year are some sixty: what has more is several plans, or other data.",
            "一年的全部文件约60份；再多的是几份计划放在了一起，或者是别的数据。",
        ),
        ("the plan format: a limit of npc", "计划文件格式：npc 的限度"),
        ("the agendas of fifty years in one directory", "五十年的会议议程放在一个目录里"),
        ("a directory for each year", "每年一个目录"),
        "UTF-8",
        (),
    ),
    "NPC301": (
        (
            "Every owner is in the list “<departments>” by its name or an alias, or stands for several of them, as 有关工委 and 各工委（室） do; so is one to which the body text gives a matter in set words (由财金委负责做好相关工作), unless it is short for one of the list; this is a warning. What is left open (owners: 待填) is found by NPC403. A plan without a list is not checked.",
            "每个承办部门都应在 <departments> 名单中（按名称或简称），“有关工委”“各工委（室）”等统称除外；正文写明由哪个部门负责某个事项的（由财金委负责做好相关工作），也要在名单中，写简称的除外，作警告；待填的（<owners>: 待填）由 NPC403 指出；没有名单的计划不检查。",
        ),
        (
            "Each department's schedule is made from the owners: work of a misspelt one reaches nobody.",
            "各部门的月度安排按承办部门生成，名称写错就会漏掉。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ndepartments: [办公室, 财经工委]\ncategories:\n  - name: 跟踪监督\n    items:\n      - {title: 开展优化营商环境工作情况跟踪监督, owners: 财经工作委, when: 7月}\n",
        "kind: arrangement\ndepartments: [办公室, 财经工委]\ncategories:\n  - name: 跟踪监督\n    items:\n      - {title: 开展优化营商环境工作情况跟踪监督, owners: 财经工委及有关工委（室）, when: 7月}\n",
        "UTF-8",
        (),
    ),
    "NPC302": (
        (
            "“<Item.points>” names points of the body text by number or id, “<prepares>” names items of the tables by id. What is named must be there.",
            "<Item.points> 按序号或 <id> 引用正文的要点，<prepares> 按 <id> 引用表格的项目，被引用的必须存在。",
        ),
        (
            "Body text and tables are compared along these references.",
            "正文与附表之间靠引用相互对照，引用失效就无从核对。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points:\n      - {id: finance, lead: 加强经济运行监督}\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于2024年政府债务管理情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, points: [finanse]}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points:\n      - {id: finance, lead: 加强经济运行监督}\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于2024年政府债务管理情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, points: [finance]}\n",
        "UTF-8",
        (),
    ),
    "NPC303": (
        (
            "The ids of points are different from one another, and so are those of items.",
            "要点的 <id> 互不相同，项目的 <id> 也互不相同。",
        ),
        ("A reference must lead to one place.", "一个引用只能指向一处。"),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\ncategories:\n  - name: 计划和预算监督\n    items:\n      - {id: budget, title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {id: budget, title: 审查和批准2025年预算调整方案, owners: 财经工委, when: 根据政府提请, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 计划和预算监督\n    items:\n      - {id: budget, title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {id: adjustment, title: 审查和批准2025年预算调整方案, owners: 财经工委, when: 根据政府提请, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC304": (
        (
            "Each [^name] in a text has its footnote under “<notes>”, of the same document or of one that is printed with it in one file; a footnote has none of its own.",
            "正文中的每个 [^名称] 都要在 <notes> 中有对应的脚注；脚注写在本文件，或写在同印一册的文件里；脚注里不能再引脚注。",
        ),
        ("Otherwise the mark itself is printed.", "否则标记会原样印出来。"),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2025\npreamble: 按照“三问一评”机制[^three]跟踪督办。\n",
        "kind: work-points\nyear: 2025\npreamble: 按照“三问一评”机制[^three]跟踪督办。\nnotes:\n  three: 指年初问计划、年中问进度、年末问结果，年末开展满意度测评。\n",
        "UTF-8",
        (),
    ),
    "NPC305": (
        (
            "“<annexes>” names papers of the plan by their ids, each once; the arrangement and the monthly plan must be among them, and no annex leads back to what carries it. Where it is not written, these two are the annexes of the work points.",
            "<annexes> 用 <id> 列出计划中作附件的文件，各列一次，不列没有的；安排表和月度计划应当列入；两份文件不能互为附件。没有写 <annexes> 的，这两个表格是工作要点的附件。",
        ),
        (
            "A table that is not named is printed as a document of its own; one that is not there leaves a gap in the annex note.",
            "没有列出的表格会单独印成一个文件，不作附件；列了而没有的表格会使附件说明落空。",
        ),
        ("GB/T 9704-2012, clauses 7.3.4 and 7.3.7", "GB/T 9704—2012 第7.3.4、7.3.7条"),
        "kind: work-points\nyear: 2025\nannexes: [arrangement, monthly-plan]\n---\nkind: arrangement\ncategories: []\n",
        "kind: work-points\nyear: 2025\nannexes: [arrangement]\n---\nkind: arrangement\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC306": (
        (
            "Documents of one plan that say “<year>”, “<organ>” or “<level>” say the same, ledgers too as for the year, and a title that names a year names the plan's; the level is that of the organ (a 县 is a county). The organ of a review is that whose review it is, and may be an office or committee.",
            "同一份计划的各文档若写了 <year>、<organ>、<level>，应当一致，台账的 <year> 也是；标题中写了年份的，应与计划年度一致；<level> 与机关名称相符（县为 <level=county>）。总结的 <organ> 是写总结的单位（办公室、专门委员会），可以不同。",
        ),
        (
            "A table copied from last year keeps last year's number.",
            "从上一年复制来的表格常常忘了改年份。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2025\n---\nkind: arrangement\nyear: 2024\ncategories: []\n",
        "kind: work-points\nyear: 2025\n---\nkind: arrangement\nyear: 2025\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC307": (
        (
            "What the body text says will be heard, decided, inspected, visited or studied (听取和审议…, 视察…, 开展…专题调研) is in the arrangement or the monthly plan. Matters are compared by their words: a row that has 60 % of them counts. A study does not stand for hearing a report, nor a task of the monthly plan for an inspection where the arrangement lists others (an info where it lists none). Matters may be listed behind their verb (听取和审议下列报告：（1）…；（2）…); “一法一条例” is any inspection. A set that has only an agenda or a plan of decisions is not asked for rows. Where the row says the same of another year, NPC476 is told. A report of which the table only has the inquiry that goes with it (结合审议……的报告，开展专题询问) is remarked on.",
            "正文写明要听取、审议、审查、视察、调研、询问、检查的事项，应当列入主要工作安排表或者月度计划。按事项用词比对，附表某行含有其60%以上的，视为已列入；只有调研而没有听取报告的，不算已列入；安排表列有其他执法检查的，只在月度计划中列一项任务也不算（安排表没有列执法检查的，只作提示）。“听取和审议下列报告”之后逐项列举的，逐项比对；写“一法一条例”的，有执法检查项目即可。只有会议议程或者重大事项计划的，不作比对。附表同样的话写了另一年的，由NPC476指出。正文写听取报告，附表只列结合它开展的专题询问的，作提示。",
        ),
        (
            "A matter without a row has no month and no department, and is forgotten.",
            "附表中没有，就没有时间和承办部门，容易落空。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points:\n      - lead: 守护绿水青山\n        text: 视察城市公园建设情况，视察秀丽湖库建设情况，开展饮用水水源保护专题调研。\n---\nkind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points:\n      - lead: 守护绿水青山\n        text: 视察城市公园建设情况，视察秀丽湖库建设情况，开展饮用水水源保护专题调研。\n---\nkind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}\n  - name: 专题调研\n    items:\n      - {title: 开展饮用水水源保护情况专题调研, owners: 城建环资工委, when: 5月}\n",
        "UTF-8",
        (),
    ),
    "NPC308": (
        (
            "A row by which the standing committee supervises or decides is covered by a point of the body text: it names one under “<Item.points>”, or a sentence has half of its words, or it alone keeps a promise of the body text (医保基金 for 医疗保障基金). Rows without a fixed month are left out, and what comes up when the government submits it (预算调整方案); so are plans for one purpose (`paper: 监督工作计划`), and plans whose body text covers fewer than two thirds of such rows: their body text is not meant to name each one. A point that a row names and that has none of its words is remarked on. A row that the law has every year is an info.",
            "常委会监督、决定的项目，正文应有要点与之对应：在 <Item.points> 中写明，或者正文某一句含有其一半以上用词，或者正文简写的事项只与该项目对应（如“医保基金”与“医疗保障基金”）。时间未定的项目，以及政府提请才审议的（预算调整方案）不作比对，监督工作计划等专项计划（写有 <paper>）中的项目也不比对；正文本来只涉及不到三分之二项目的计划，也不逐项比对。<Item.points> 注明的要点完全没有提到该项目的，给出提示。法定事项年年都有，正文没有写到的只作提示。",
        ),
        (
            "Body text and arrangement are adopted together and should promise the same.",
            "正文和安排表一并通过，所列事项应当一致。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points:\n      - lead: 守护绿水青山\n        text: 视察城市公园建设情况，视察秀丽湖库建设情况，开展饮用水水源保护专题调研。\n---\nkind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}\n      - {title: 视察养老机构运营管理情况, owners: 社会工委, when: 9月, meetings: 常委会会议}\n  - name: 专题调研\n    items:\n      - {title: 开展饮用水水源保护情况专题调研, owners: 城建环资工委, when: 5月}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points:\n      - lead: 守护绿水青山\n        text: 视察城市公园建设情况，视察秀丽湖库建设情况，开展饮用水水源保护专题调研。\n      - lead: 保障民生福祉\n        text: 视察养老机构运营管理情况。\n---\nkind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}\n      - {title: 视察养老机构运营管理情况, owners: 社会工委, when: 9月, meetings: 常委会会议}\n  - name: 专题调研\n    items:\n      - {title: 开展饮用水水源保护情况专题调研, owners: 城建环资工委, when: 5月}\n",
        "UTF-8",
        (),
    ),
    "NPC309": (
        (
            "A task of the monthly plan that prepares an item is in an earlier month than the item. Which one it prepares is said by “<prepares>”; without that, a study or first examination prepares the report that has at least 75 % of the same words. In one month, a task in an earlier third (上旬) than the item (下旬, 25日) is early enough. One that studies several matters (甲、乙工作情况) prepares the report on each; 准备 may be in the month of the meeting itself. A row of an arrangement that names in “<prepares>” what it prepares is not in a later month. What “<prepares>” names and what comes after its meeting is an error. The inspection or study that an item speaks of (“<research>”, or its sentence) does not begin after the month of its meeting.",
            "月度计划中的准备工作应当早于所准备的项目至少一个月。准备哪个项目，以 <prepares> 为准；没有写的，调研、初步审查等与某项报告用词相同75%以上的，视为该项目的准备。同月而写明旬次、早于项目的（上旬与下旬），不作提示。一次调研几个事项（“甲、乙工作情况”）的，视为各项报告的准备；会议的准备工作可以与会议同月。安排表中的项目写明 <prepares> 的，不晚于所准备的项目的月份。写明 <prepares> 而晚于会议的，为错误。项目自己写明的调研、检查时间（<research>，或者写在句子里的）也不晚于会议的月份。",
        ),
        (
            "What is studied after the meeting, or in its month, cannot be put before it.",
            "会后或者会议当月才调研，成果来不及提交会议。",
        ),
        (
            "practice of the offices; 监督法 articles 13 to 15",
            "办公室工作惯例；参见监督法第十三条至第十五条",
        ),
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  5: [{content: 开展养老服务工作情况专题调研, owners: 社会工委}]\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 开展养老服务工作情况专题调研, owners: 社会工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC310": (
        (
            "Where the monthly plan prepares at least four fifths of the reports that are 听取和审议, and five or more, it prepares all of them. The audit report is left out: it is examined along with the final accounts.",
            "月度计划为五项以上、五分之四以上听取和审议的报告安排了会前调研等准备工作的，其余报告也应当安排。审计工作报告随决算一并准备，不查。",
        ),
        (
            "A preparation that was forgotten, or struck with another row, is noticed too late.",
            "遗漏或者误删的会前准备，到开会时才发现就晚了。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 社会工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于乡村振兴工作情况的报告, owners: 社会工委, when: 7月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于安全生产工作情况的报告, owners: 社会工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于物业管理工作情况的报告, owners: 社会工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于城市更新工作情况的报告, owners: 社会工委, when: 10月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 调研养老服务工作情况, owners: 社会工委}]\n  5: [{content: 调研学前教育工作情况, owners: 社会工委}]\n  6: [{content: 调研乡村振兴工作情况, owners: 社会工委}]\n  7: [{content: 调研安全生产工作情况, owners: 社会工委}]\n  8: [{content: 调研物业管理工作情况, owners: 社会工委}]\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 社会工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于乡村振兴工作情况的报告, owners: 社会工委, when: 7月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于安全生产工作情况的报告, owners: 社会工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于物业管理工作情况的报告, owners: 社会工委, when: 9月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 调研养老服务工作情况, owners: 社会工委}]\n  5: [{content: 调研学前教育工作情况, owners: 社会工委}]\n  6: [{content: 调研乡村振兴工作情况, owners: 社会工委}]\n  7: [{content: 调研安全生产工作情况, owners: 社会工委}]\n  8: [{content: 调研物业管理工作情况, owners: 社会工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC311": (
        (
            "A matter that stands in both tables as the same work (视察, 专题调研, 培训 …) is in the same months, and so is one for which the body text names a time (9月听取…; …的报告（9月）; 报告拟安排在9月份举行的常委会会议上听取和审议): the two have a month in common, and what is due by September may be in July. At least 75 % of the words of the two are the same. A matter that is typed in two papers of the year has a month in common as well. Preparations (筹备…) are left out or have a rule of their own.",
            "同一项工作（视察、专题调研、培训等）在安排表和月度计划中都有的，时间应当一致；正文写明时间（9月听取……；……的报告（9月）；报告拟安排在9月份举行的常委会会议上听取和审议）的，应与附表一致。两处有一个月相同即为一致，写“9月底前”的，7月办理也算一致。用词相同75%以上视为同一事项；同一事项在全年两份文件中各写一遍的，也这样比对。筹备工作不比对，会前准备另有规则。",
        ),
        ("A date was moved in one place and not in the other.", "时间只改了一处，另一处没有改。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  9: [{content: 视察城市公园建设情况, owners: 城建环资工委}]\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  7: [{content: 视察城市公园建设情况, owners: 城建环资工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC312": (
        (
            "A report on the first half of the year (上半年) is heard in July or later, one on a quarter or on months (一季度, 1至7月) after them, one on the whole year (全年, 年终) in December. What the year achieved (民生实事项目落实情况 of the plan's year, 2025年度…管理情况) is not heard before October, the year's state assets and debts (2025年度国有资产管理情况) not before December, its 备案审查 not before September. The suggestions of the year's deputies are answered within three months of 交办, so a report on them is not heard before; where nothing says that they are this year's, one up to March is an info. Only reports that are heard are looked at. Suggestions that are handed over only after the report on them, with no session of the congress in between, are remarked on.",
            "上半年情况的报告应当在7月以后听取，季度或若干月（一季度、1至7月）的报告在期满后听取，全年、年终的报告在12月听取；当年工作的落实、完成情况和当年度的管理情况不早于10月听取，当年度国有资产、政府债务管理情况不早于12月听取，当年备案审查工作情况不早于9月听取。当年的代表建议交办后三个月内答复，办理情况的报告不应早于答复期满；看不出是哪一年的建议的，3月以前的给出提示。只检查听取报告的项目。代表建议在听取办理情况报告之后才交办，其间又没有召开人代会的，作提示。",
        ),
        (
            "A report on a period that has not ended can only be an estimate.",
            "期间尚未结束，数据和情况都不完整。",
        ),
        (
            "practice of the offices; 监督法 article 20; 代表法 article 51",
            "办公室工作惯例；参见监督法第二十条、代表法第五十一条",
        ),
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取县政府关于民生实事项目上半年办理情况的报告, owners: 办公室, when: 6月, meetings: 主任会议}\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取县政府关于民生实事项目上半年办理情况的报告, owners: 办公室, when: 7月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC313": (
        (
            "A task of the monthly plan and the item that it prepares or is about have a department in common, and so have a matter of the body text (由财经委负责做好相关工作; （财经委牵头，城建委配合）) and its row. A matter that is typed in two papers of the year has one as well. 有关工委, 各工委（室） stand for any. Where “<prepares>” does not say it, at least 75 % of the words are the same.",
            "月度计划的工作与所对应的安排表项目，至少有一个部门相同；正文写明承办部门的（由财经委负责做好相关工作；（财经委牵头，城建委配合）），与附表至少有一个部门相同；同一事项在全年两份文件中各写一遍的，也应有一个部门相同。“有关工委”“各工委（室）”可以是任何部门。没有写 <prepares> 的，用词相同75%以上视为同一事项。",
        ),
        (
            "When departments were changed in one table, the other still names the old one.",
            "调整分工时只改了一张表，另一张表仍是原来的部门。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 开展养老服务工作情况专题调研, owners: 财经工委}]\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 开展养老服务工作情况专题调研, owners: 社会工委及财经工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC314": (
        (
            "What the body text, the arrangement and the monthly plan call a matter differs by no word that was put in place of another: 计划执行 and 规划执行, 决算草案 and 决算报告. Leaving words out is not another name. Only matters that “<prepares>” joins, or that have at least half of their words in common, are compared. So are the sessions by which two places date one matter: 四次会议 and 三次会议.",
            "同一事项在正文、安排表、月度计划中的名称不应有换用的字词，如“计划执行”与“规划执行”、“决算草案”与“决算报告”。简写不算名称不同。只比对 <prepares> 写明对应的，或者用词相同一半以上的事项。同一事项所注人大会议的届次，如“四次会议”与“三次会议”，也应当一致。",
        ),
        (
            "Readers cannot tell whether one matter is meant or two.",
            "名称不一，看的人分不清是一件事还是两件事。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于青少年心理健康教育工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 调研未成年人心理健康教育工作情况, owners: 社会工委}]\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于青少年心理健康教育工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  4: [{content: 调研青少年心理健康教育工作情况, owners: 社会工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC315": (
        (
            "A report that the body text says is 听取和审议, 听取 or 审查和批准 is so in the arrangement too, and what it says is 视察, 专题调研, 执法检查 or 专题询问 is so in the tables. At least 60 % of the words of the two are the same. A report that is typed in two papers of the year (监督工作计划, 主要工作安排表) has one verb in both.",
            "正文写明听取和审议、听取、审查和批准的报告，安排表中的写法应当一致；正文写明视察、专题调研、执法检查、专题询问的，附表也应一致。用词相同60%以上视为同一事项。同一报告在全年两份文件（监督工作计划、主要工作安排表）中各写一遍的，写法也应一致。",
        ),
        (
            "The word decides the meeting: what is 听取和审议 goes to a session of the standing committee and is followed by deliberation opinions.",
            "用词不同，会议和后续程序就不同：听取和审议的报告由常委会会议审议，并形成审议意见。",
        ),
        ("监督法 chapters 2 to 4 and 6", "监督法第二、三、四、六章"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points: [{lead: 促进公正司法, text: 听取和审议县法院关于诉前调解工作情况的报告。}]\n---\nkind: arrangement\ncategories:\n  - name: 听取专项工作报告\n    items:\n      - {title: 听取县法院关于诉前调解工作情况的报告, owners: 法制工委, when: 8月, meetings: 主任会议}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    points: [{lead: 促进公正司法, text: 听取县法院关于诉前调解工作情况的报告。}]\n---\nkind: arrangement\ncategories:\n  - name: 听取专项工作报告\n    items:\n      - {title: 听取县法院关于诉前调解工作情况的报告, owners: 法制工委, when: 8月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC316": (
        (
            "A point that names one matter and goes on about it in set words (报告拟安排在6月份举行的常委会会议上听取和审议) says one thing of it: it is not 听取 in one sentence and 听取和审议 in the next, and its months have one in common.",
            "要点先写事项、再写安排的（报告拟安排在6月份举行的常委会会议上听取和审议），前后应当一致：前一句写“听取”的，后一句不写“听取和审议”；两处写了时间的，至少有一个月相同。",
        ),
        (
            "The word decides the meeting, and the month the work of all that goes before it.",
            "用词不同，会议和后续程序就不同；时间不同，会前工作就无从安排。",
        ),
        ("监督法 chapters 2 to 4 and 6", "监督法第二、三、四、六章"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 听取专项工作报告\n    points:\n      - text: 听取县政府关于安全生产工作情况的报告。报告拟安排在5月份举行的常委会会议上听取和审议。\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 听取专项工作报告\n    points:\n      - text: 听取和审议县政府关于安全生产工作情况的报告。报告拟安排在5月份举行的常委会会议上听取和审议。\n",
        "UTF-8",
        (),
    ),
    "NPC317": (
        (
            "No two points of the body text have the same words, and no sentence that names a matter (听取和审议…, 视察…) stands in two points. Points of fewer than eight characters are left out.",
            "正文没有两个文字相同的要点，写明事项的句子（听取和审议……、视察……）也不在两个要点中重复。不足八个字的不作比对。",
        ),
        (
            "A point was copied and not changed, or moved and not deleted.",
            "复制之后没有改，或者移动之后原处没有删。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 听取专项工作报告\n    points:\n      - text: 听取和审议县政府关于安全生产工作情况的报告。\n      - text: 听取和审议县政府关于人民调解工作情况的报告。\n      - text: 听取和审议县政府关于安全生产工作情况的报告。\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 听取专项工作报告\n    points:\n      - text: 听取和审议县政府关于安全生产工作情况的报告。\n      - text: 听取和审议县政府关于人民调解工作情况的报告。\n",
        "UTF-8",
        (),
    ),
    "NPC318": (
        (
            "Each footnote under “<notes>” is referred to in the text, as [^name]. A mark within another footnote does not count, as it is not printed.",
            "<notes> 中的每条脚注，正文都要有 [^名称] 引用；写在另一条脚注里的标记不会印出，不算引用。",
        ),
        (
            "A footnote stands where it is referred to; one that nothing refers to is printed nowhere, and its words are lost.",
            "脚注随标记印出；没有标记的，印不出来，内容就丢了。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\nnotes:\n  opinions: 包括专题询问后发出的审议意见1份。\n",
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份[^opinions]。\nnotes:\n  opinions: 包括专题询问后发出的审议意见1份。\n",
        "UTF-8",
        (),
    ),
    "NPC320": (
        (
            "No two rows of the arrangement have one title and the same owners or time; no two of the monthly plan have the same content and owners in one month.",
            "主要工作安排表中没有名称相同、且部门或时间也相同的两行；月度计划同一个月内没有内容和部门都相同的两项。",
        ),
        (
            "The count of the category is wrong, and the work is scheduled twice.",
            "重复的项目会使类别项数有误，工作也会安排两遍。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月}\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 9月}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月、9月}\n",
        "UTF-8",
        (),
    ),
    "NPC321": (
        (
            "The meetings of each item are among the arrangement's “<Arrangement.meetings>”, the columns to tick. An arrangement that does not name its columns has one for each meeting used.",
            "每个项目的 <Item.meetings> 都在安排表的 <Arrangement.meetings>（打勾的列）之中。安排表没有写明列的，按用到的会议设列。",
        ),
        ("The tick would have no place in the table.", "否则表格里没有打勾的位置。"),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\nmeetings: [常委会会议]\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 财经工委, when: 7月, meetings: 常委会议}\n",
        "kind: arrangement\nmeetings: [常委会会议]\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 财经工委, when: 7月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC322": (
        (
            "A category whose name ends in a count, such as 视察活动（4项）, has so many rows.",
            "类别名称后写了项数（如“视察活动（4项）”）的，应与行数相符。",
        ),
        ("Rows are added and the count is forgotten.", "增删项目后常忘记改项数。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动（3项）\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动（2项）\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC323": (
        (
            "Every item and task has an owner. Of a table most of whose rows have none, as those that are published often are, it is said once; what else it lacks is said with it.",
            "每个项目、每项工作都有承办部门。公开的计划常常不写承办部门，多数项目都没有写的，全表提示一次；还有其他栏目没有写的，一并提示。",
        ),
        (
            "Work without an owner is in no department's schedule.",
            "没有部门的工作不会出现在任何部门的安排中。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, when: 7月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC324": (
        (
            "Every item of the arrangement has “<when>”, if only 适时 or, left empty on purpose, nothing. Of a table most of whose rows have none it is said once; what else it lacks is said with it.",
            "安排表的每个项目都写 <when>；暂不定的写“适时”，或有意留空。多数项目都没有写的，全表提示一次；还有其他栏目没有写的，一并提示。",
        ),
        (
            "An item without a time is listed as unscheduled, perhaps by mistake.",
            "没有时间的项目列为“未定”，可能是漏填。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 适时, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC325": (
        (
            "What is 听取, 审议, 审查和批准, 讨论决定, 任免 or 专题询问 names a meeting, or stands in a category that does. Of a table where most such rows name none, it is said once; what else it lacks is said with it.",
            "听取、审议、审查和批准、讨论决定、任免、专题询问的项目写明会议，或者列在写明会议的类别下。多数项目都没有写的，全表提示一次；还有其他栏目没有写的，一并提示。",
        ),
        ("These are done at meetings only.", "这些工作只能在会议上进行。"),
        (
            "监督法 chapters 2, 3 and 6; 地方组织法 article 50",
            "监督法第二、三、六章；地方组织法第五十条",
        ),
        "kind: arrangement\ncategories:\n  - name: 听取专项工作报告\n    items:\n      - {title: 听取区法院关于诉前调解工作情况的报告, owners: 法制工委, when: 8月}\n",
        "kind: arrangement\ncategories:\n  - name: 听取专项工作报告\n    items:\n      - {title: 听取区法院关于诉前调解工作情况的报告, owners: 法制工委, when: 8月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC326": (
        ("Months that the monthly plan lists have work.", "月度计划列出的月份都有内容。"),
        ("A month is left blank by mistake more often than on purpose.", "空白的月份多半是漏填。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: monthly-plan\nmonths:\n  7: [{content: 调研诉前调解工作情况, owners: 法制工委}]\n  8: []\n",
        "kind: monthly-plan\nmonths:\n  7: [{content: 调研诉前调解工作情况, owners: 法制工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC327": (
        (
            "Each meeting that the arrangement has a column for is named by an item.",
            "安排表列出的每种会议，至少有一个项目用到。",
        ),
        ("Otherwise the column is empty on every page.", "否则这一列整页空白。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\nmeetings: [常委会会议, 主任会议]\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "kind: arrangement\nmeetings: [常委会会议]\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC328": (
        (
            "A row has one report; with several, rows and reports are counted differently.",
            "一行一个报告；合在一行的，项数与报告数不一致。",
        ),
        ("The year-end review counts reports.", "年终总结按报告计数。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议国有自然资源资产专题报告；书面审议国有资产综合报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议国有自然资源资产专题报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\n      - {title: 书面审议国有资产综合报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC329": (
        (
            "Where the name of a category says what is done (视察活动, 专题调研, 听取报告), that is done in its items (one of several things done will do, as in 听取和审议…的报告，审查和批准…决算), unless the name has 其他 or the meeting of the item. A report on what has become of something may stand under 跟踪监督, and accounts, budget and plan that are approved under 听取和审议报告.",
            "类别名称写明工作方式的（视察、专题调研、专题询问、执法检查、跟踪监督、听取报告），其下项目的方式应与之相符（一个项目写了几种方式的，有一种相符即可，如听取和审议……的报告，审查和批准……决算），类别名称中有“其他”或者写明该项目所列会议的除外；听取整改、落实、办理情况的报告，列入跟踪监督也可；审查和批准决算、预算和计划调整方案，列入听取和审议报告也可。",
        ),
        ("Counts by category are wrong.", "否则按类别统计的项数有误。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 听取和审议区政府关于城市公园建设情况的报告, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC330": (
        (
            "听取审议17个专项工作报告, 视察4次, 专题调研（3项） in a text agree with the rows of that action or category, and a count in the title of a section with its points. Where a count can be understood in several ways, it is right if it is right in one of them, and a row of several months is done as many times; 2项报告：一是…；二是… is right if it is that of its own list. 全年共安排重点工作任务28项 is held against all rows where it is off by three at most, and 其中继续审议2件 against the category 继续审议的法规案. A count behind the whole name of a category that is not the category's, but may include rows elsewhere, is an info.",
            "文中写明的数量，如“听取审议17个专项工作报告”“视察4次”，应与附表中该类项目的行数相符；部分标题中写明项数的，应与该部分要点数相符。一个数量可以有几种理解的，符合其中一种即可；一项写有几个月份的，可计几次；数量之后紧接着逐项列举的，与所列项数相符也可。“全年共安排重点工作任务28项”与全部项目数相比（相差三项以内的才指出），“其中继续审议2件”与“继续审议的法规案”一类相比。项数前写的正是一个类别的全名、与该类项数不符、而加上别处的项目可能相符的，只作提示。",
        ),
        ("Rows are added and the count is forgotten.", "增删项目后常忘记改项数。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    text: 全年开展视察3次。\n---\nkind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法履行监督职责\n    text: 全年开展视察2次。\n---\nkind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC331": (
        (
            "No two rows of a table differ by nothing but signs, 的, 和 or 及, or by a single character that is no number and no word such as 上, 下, 前, 后. One character for another counts where the two are easily confused, or where months and owners agree as well and the characters are no kinds of things, as in 供水 and 供热. Rows of ten characters or more are compared, and in the monthly plan those of one month. Two rows of an arrangement that do the same with what may be one matter (视察托育机构建设, 视察普惠托育机构建设; one matter in two months) are remarked on, with how alike they are; years, halves of years, stages (草案, 整改, 进展), laws and places tell rows apart.",
            "同一张表中没有仅标点、“的”“和”“及”不同，或者只差一个字的两项；数字以及“上”“下”“前”“后”等字除外。一字换作另一字的，限于易混的字，或者时间、承办部门也相同的，“供水”与“供热”一类除外。十个字以上的才比对，月度计划只比对同一个月的。安排表中方式相同、可能是同一事项的两项（视察托育机构建设、视察普惠托育机构建设，或者同一事项列在两个月），注明相似度，只作提示；年度、上下半年、阶段（草案、整改、进展等）、法律、地方不同的除外。",
        ),
        (
            "One matter was entered twice, the second time a little differently.",
            "往往是同一事项录了两次，第二次写法略有不同。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园和绿道建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}\n      - {title: 视察城市公园、绿道的建设情况, owners: 城建环资工委, when: 9月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园和绿道建设情况, owners: 城建环资工委, when: 7月、9月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC332": (
        (
            "The plan says what is to be done. A clause that begins with one of the office's own verbs and 了 (开展了, 听取了) tells of what is done; it is found where nothing in its paragraph speaks of the past. Preamble, remarks and rows whose progress is written may look back, and so does a review, but for its parts that are a plan (2026年工作计划).",
            "计划写将要做的事。分句以人大自己的工作开头、后面紧跟“了”的（开展了、听取了），写的是已经做过的事；同一段没有说过去的词的，予以指出。引言、备注和写明进展的项目不查；总结只查其中写下一步计划的部分（2026年工作计划）。",
        ),
        (
            "Text that was taken over from a report on the year before is not a plan.",
            "往往是从上年总结抄来，没有改成计划的写法。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 做好代表工作\n    points:\n      - text: 围绕群众关心的问题，组织代表开展视察，并集体酝酿了代表建议。\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 做好代表工作\n    points:\n      - text: 围绕群众关心的问题，组织代表开展视察，并集体酝酿代表建议。\n",
        "UTF-8",
        (),
    ),
    "NPC333": (
        (
            "The points of a section, the sections that are a sentence each, and the rows of a table end in one way, with a full stop or without.",
            "同一部分的各要点、只有一句话的各部分、表中的各个项目，末尾都有句号或者都没有。",
        ),
        ("One that differs from all others is mostly a slip.", "个别与其他各条不同的，多是疏漏。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 专题询问\n    points:\n      - text: 对养老服务工作开展专题询问。\n      - text: 对市容环境整治工作开展专题询问\n      - text: 对学前教育工作开展专题询问。\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 专题询问\n    points:\n      - text: 对养老服务工作开展专题询问。\n      - text: 对市容环境整治工作开展专题询问。\n      - text: 对学前教育工作开展专题询问。\n",
        "UTF-8",
        (),
    ),
    "NPC340": (
        (
            "Months of the monthly plan, those in the times of items, and those at which the body text says that a matter comes up, are 1 to 12.",
            "月度计划的月份和项目时间中的月份，以及正文写明的事项时间（13月份举行的常委会会议）都在1至12之间。",
        ),
        (
            "Otherwise the work is in no month's schedule.",
            "否则这项工作不会出现在任何一个月的安排中。",
        ),
        ("the calendar", "历法"),
        "kind: monthly-plan\nmonths:\n  13:\n    - {content: 征集民生实事候选项目, owners: 办公室}\n",
        "kind: monthly-plan\nmonths:\n  12:\n    - {content: 征集民生实事候选项目, owners: 办公室}\n",
        "UTF-8",
        (),
    ),
    "NPC341": (
        (
            "Each month stands once in the monthly plan: 7, 07 and 7月 are one month.",
            "月度计划中每个月只出现一次：7、07、7月是同一个月。",
        ),
        ("The month is printed twice.", "重复的月份会印两遍。"),
        ("the plan format", "计划文件格式"),
        "kind: monthly-plan\nmonths:\n  7: [{content: 调研诉前调解工作情况, owners: 办公室}]\n  7月: [{content: 组织开展代表主题月活动, owners: 办公室}]\n",
        "kind: monthly-plan\nmonths:\n  7: [{content: 调研诉前调解工作情况, owners: 办公室}, {content: 组织开展代表主题月活动, owners: 办公室}]\n",
        "UTF-8",
        (),
    ),
    "NPC342": (
        (
            "Days are days of their month and have their weekday, 11月20日（星期四）; ranges run forwards, and into the next year they say so: 12月至次年1月.",
            "日期是当月有的日子，注明星期的与日历一致；起止时间由前到后；跨年的写明“次年”，如“12月至次年1月”。",
        ),
        (
            "Otherwise the work is in no month's schedule.",
            "否则这项工作不会出现在任何一个月的安排中。",
        ),
        ("the calendar", "历法"),
        "kind: arrangement\ncategories:\n  - name: 专题调研\n    items:\n      - {title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: 10-8月}\n",
        "kind: arrangement\ncategories:\n  - name: 专题调研\n    items:\n      - {title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: 8-10月}\n",
        "UTF-8",
        (),
    ),
    "NPC343": (
        (
            "The time of an item names months, or says that there is none yet: 3月, 3-6月, 上半年, 9月底前, 全年, 每季度, 适时, 根据政府提请. 年初 and 年中 without months are only remarked on.",
            "项目的时间写明月份，或者说明暂不定：3月、3-6月、上半年、9月底前、全年、每季度、适时、根据政府提请。“年初”“年中”没有写明月份的，只作提示。",
        ),
        (
            "An item whose time is not understood is listed as unscheduled.",
            "看不明白的时间按“未定”列出，不会进入月度安排。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 代表活动\n    items:\n      - {title: 组织人大代表培训, owners: 财经工委, when: 领导指示}\n",
        "kind: arrangement\ncategories:\n  - name: 代表活动\n    items:\n      - {title: 组织人大代表培训, owners: 财经工委, when: 年初（3—4月）}\n",
        "UTF-8",
        (),
    ),
    "NPC344": (
        (
            "No department leads, and no kind of meeting deals with, more matters in a month than “<limits>: {<Limits.department>: …, <Limits.session>: …}” of npc.yaml says; without it, more than 18. Only matters of that month alone are counted, not those of several months or with a deadline (9月底前).",
            "一个部门一个月牵头的事项、一种会议一个月的议题，不超过 npc.yaml 中 <limits>（<Limits.department>、<Limits.session>）的数目；没有写的，不超过18项。只计时间仅在当月的事项，跨月的、写“9月底前”的不计。",
        ),
        ("What is crowded into one month is put off.", "集中在一个月的事项往往完不成。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察第1片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第2片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第3片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第4片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第5片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第6片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第7片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第8片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第9片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第10片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第11片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第12片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第13片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第14片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第15片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第16片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第17片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第18片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第19片区建设情况, owners: 城建环资工委, when: 9月}\n",
        "kind: arrangement\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察第1片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第2片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第3片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第4片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第5片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第6片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第7片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第8片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第9片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第10片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第11片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第12片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第13片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第14片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第15片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第16片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第17片区建设情况, owners: 城建环资工委, when: 9月}\n      - {title: 视察第18片区建设情况, owners: 城建环资工委, when: 9月}\n",
        "UTF-8",
        (),
    ),
    "NPC345": (
        (
            "At least one month of an item lies in the plan's year; 12月至次年1月 does, 2024年3月 in a plan of 2025 does not. What a ledger puts off to January, February or March of the next year is left alone.",
            "项目的时间至少有一个月在计划年度内：“12月至次年1月”可以，2025年计划中的“2024年3月”不可以。台账改期到次年1月至3月的不查。",
        ),
        (
            "Such an item is in no month's schedule; often the year is left from last year's plan.",
            "这样的项目不会出现在任何一个月的安排中，多为沿用上年计划未改年份。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 专题调研\n    items:\n      - {title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: 2024年3月}\n",
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 专题调研\n    items:\n      - {title: 关于文化赋能乡村振兴工作情况专题调研, owners: 财经工委, when: 2025年3月}\n",
        "UTF-8",
        (),
    ),
    "NPC346": (
        (
            "What is 听取 comes before 主任会议, what is 听取和审议 before 常委会会议. “<meeting-convention>: <meeting-convention=true>” in npc.yaml switches this on, “<meeting-convention=false>” off; without it, exceptions are named (as info) where a plan keeps to it in nine of ten such items, and has at least eight; a single 听取和审议 elsewhere beside eight or more before 常委会会议 is a warning where its title says the verb. Statutory matters and inspections (执法检查) have rules of their own.",
            "“听取”的列入主任会议，“听取和审议”的列入常委会会议。npc.yaml 中 <meeting-convention> 写 <meeting-convention=true> 即检查，写 <meeting-convention=false> 不检查；没有写的，计划中此类项目不少于八项、九成以上都这样安排时，对例外给出提示；八项以上“听取和审议”列入常委会会议，只有一项题名写着“听取和审议”而没有列入的，给出警告。法定事项、执法检查另有规则，不在此列。",
        ),
        (
            "An exception is often a slip in the verb or in the tick.",
            "个别例外往往是动词写错或者会议勾错。",
        ),
        (
            "usage of many standing committees; what is 听取和审议 is the standing committee's by 监督法 article 11",
            "各地惯例；“听取和审议”由常委会进行，见监督法第十一条",
        ),
        "kind: arrangement\ncategories:\n  - name: 听取和审议/听取专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 财经工委, when: 3月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 5月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于供水保障工作情况的报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于文化惠民工作情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于就业促进工作情况的报告, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取县法院关于诉前调解工作情况的报告, owners: 法制工委, when: 4月, meetings: 主任会议}\n      - {title: 听取县法院关于执行工作情况的报告, owners: 法制工委, when: 6月, meetings: 主任会议}\n      - {title: 听取县法院关于审判工作情况的报告, owners: 法制工委, when: 8月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 听取和审议/听取专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 财经工委, when: 3月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 5月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于供水保障工作情况的报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于文化惠民工作情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于就业促进工作情况的报告, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取县法院关于诉前调解工作情况的报告, owners: 法制工委, when: 4月, meetings: 主任会议}\n      - {title: 听取县法院关于执行工作情况的报告, owners: 法制工委, when: 6月, meetings: 主任会议}\n      - {title: 听取县法院关于审判工作情况的报告, owners: 法制工委, when: 8月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC347": (
        (
            "Rows of a category that is a time, such as 第十七次会议（4月）, 四季度 or 上半年, lie in that time, at least in part.",
            "类别名称写明时间的，如“第十七次会议（4月）”“四季度”“上半年”，所列项目的时间应在其内，至少有一部分在其内。",
        ),
        (
            "A row is put into another quarter, or its month is changed, and the other is forgotten.",
            "调整季度或者改动月份时，另一处常忘记改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 第十七次会议（4月）\n    items:\n      - {title: 审议县政府关于诉前调解工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n",
        "kind: arrangement\ncategories:\n  - name: 第十七次会议（4月）\n    items:\n      - {title: 审议县政府关于诉前调解工作情况的报告, owners: 法制工委, when: 4月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC348": (
        (
            "Where the body text says how many sessions there will be (召开常委会会议6次), the rows that name 常委会会议 lie in no more months. Fewer are fine, and so are 不少于6次 and counts of other years. A count above the sessions that a list of three or more has is an info.",
            "正文写明召开常委会会议次数的，安排表中列入常委会会议的项目所在月份不应多于该次数；少于该次数，或者写作“不少于”“每两个月”，以及回顾往年的，不查。会期列了三次以上、仍少于文中次数的，给出提示。",
        ),
        (
            "Rows are moved to another month, and one more session is needed.",
            "项目改到别的月份，就要多开一次会议。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\npreamble: 全年召开常委会会议1次。\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 办公室, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 办公室, when: 8月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2025\npreamble: 全年召开常委会会议2次。\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 办公室, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 办公室, when: 8月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC349": (
        (
            "What a title calls 年中督查 is in May to August, 年末评议 in November, December, January or February, 第三季度视察 in that quarter. What ends in a range of months in brackets, 开展…调研（6—7月）, is in one of them, tasks of the monthly plan too. Reports on a time that is over are the matter of NPC312.",
            "项目名称写“年中督查”的应在5至8月，写“年末评议”的应在11月至次年2月或者当年1、2月，写“第三季度视察”的应在该季度；末尾括注起止月份的，如“开展……调研（6—7月）”，安排表的时间、月度计划的月份应在其内。听取某一时期工作情况报告的，由 NPC312 检查。",
        ),
        ("A row is put off, and its title is forgotten.", "调整时间后，项目名称忘记修改。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\ncategories:\n  - name: 代表工作\n    items:\n      - {title: 开展民生实事项目年中督查, owners: 办公室, when: 11月}\n",
        "kind: arrangement\ncategories:\n  - name: 代表工作\n    items:\n      - {title: 开展民生实事项目年中督查, owners: 办公室, when: 7月}\n",
        "UTF-8",
        (),
    ),
    "NPC350": (
        (
            "A matter with “<done-on>” has “<Item.status>: <Item.status=done>” (or 已完成), or a remark that begins with 已完成.",
            "写了 <done-on> 的事项，<Item.status> 应为“已完成”，或者备注以“已完成”开头。",
        ),
        ("Otherwise schedules still list it as open.", "否则工作安排中仍作为未完成事项列出。"),
        ("the plan format", "计划文件格式"),
        "kind: monthly-plan\nyear: 2025\nmonths:\n  3:\n    - {content: 开展食品安全工作情况专题调研, owners: 财经工委, done-on: 2025-03-21}\n",
        "kind: monthly-plan\nyear: 2025\nmonths:\n  3:\n    - {content: 开展食品安全工作情况专题调研, owners: 财经工委, status: 已完成, done-on: 2025-03-21}\n",
        "UTF-8",
        (),
    ),
    "NPC351": (
        (
            "A matter is not done before the plan's year begins, unless its time begins earlier (上年12月至1月), and not after the next year has ended.",
            "完成日期不早于计划年度（时间跨上年的除外），不晚于下一年度。",
        ),
        ("Often the year is mistyped.", "多为年份写错。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: monthly-plan\nyear: 2025\nmonths:\n  3:\n    - {content: 开展食品安全工作情况专题调研, owners: 财经工委, status: 已完成, done-on: 2024-03-21}\n",
        "kind: monthly-plan\nyear: 2025\nmonths:\n  3:\n    - {content: 开展食品安全工作情况专题调研, owners: 财经工委, status: 已完成, done-on: 2025-03-21}\n",
        "UTF-8",
        (),
    ),
    "NPC352": (
        (
            "The dates in “<sessions>” lie in the plan's year, or in January to March of the next one, when the congress itself meets.",
            "<sessions> 中的日期在计划年度内，或者在下一年1至3月（人代会前后）。",
        ),
        ("Deadlines are counted back from these dates.", "会前各项准备的期限由会议日期倒推。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2024-04-28}\ncategories: []\n",
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC353": (
        (
            "No two of “<sessions>” are of one kind and have the same number or the same date.",
            "<sessions> 中同一种会议的届次、日期都不重复。",
        ),
        ("One of the two entries is wrong, or a copy.", "两处必有一处写错，或者重复录入。"),
        ("a session has one number and one date", "一次会议只有一个届次、一个日期"),
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第30次, date: 2025-06-26}\ncategories: []\n",
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC354": (
        (
            "Of the sessions of one kind, one with a higher number is held later.",
            "同一种会议，届次在后的，日期也在后。",
        ),
        ("One of the dates or numbers is wrong.", "日期或者届次必有一处写错。"),
        ("a session has one number and one date", "一次会议只有一个届次、一个日期"),
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-02-26}\ncategories: []\n",
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC355": (
        (
            "Where “<sessions>” has a date for an item's meeting before the item's month and one after it, it has one in that month too.",
            "<sessions> 中，项目所列会议在该月之前、之后都已定有日期的，该月也应有一次。",
        ),
        (
            "The session has been moved to another month, and the item has not.",
            "会议改到别的月份，项目的时间没有跟着改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第31次, date: 2025-08-28}\ncategories:\n  - name: 专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\n",
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第31次, date: 2025-08-28}\ncategories:\n  - name: 专项工作报告\n    items:\n      - {title: 听取和审议县政府关于养老服务工作情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC356": (
        (
            "A session that 题注 (“<adopted>”), an agenda or the text of the notice names has the same number and date in “<sessions>”, where the ledger tells of it in the ledger; of a session that lasts some days, 题注 may name a later day, up to four after the first; on these days no session of a lower number can have passed anything. A session is 第…次, not 第…届.",
            "题注（<adopted>）、会议议程、会议（<sessions>）、工作台账和通知正文写到同一次会议的，届次、日期应当一致，会议列表与台账不同的以台账为准；会期几天的，题注日期可以晚于首日，但不超过四天；后一次会议已经开会，题注就不能再写前一次。会议写“第几次”，不写“第几届”。",
        ),
        ("One of the dates or numbers is wrong.", "日期或者届次必有一处写错。"),
        ("a session has one number and one date", "一次会议只有一个届次、一个日期"),
        "kind: work-points\nyear: 2025\nadopted: [{date: 2025-02-20, body: 常委会会议, session: 第30次, action: 通过}]\n---\nkind: arrangement\nsessions: [{kind: 常委会会议, session: 第30次, date: 2025-02-27}]\ncategories: []\n",
        "kind: work-points\nyear: 2025\nadopted: [{date: 2025-02-27, body: 常委会会议, session: 第30次, action: 通过}]\n---\nkind: arrangement\nsessions: [{kind: 常委会会议, session: 第30次, date: 2025-02-27}]\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC357": (
        (
            "The “<Session.kind>” of each session is one of the arrangement's “<meetings>”, where it names them, or a usual one (人代会, 党组会议). Another meeting that is like none of these is remarked on; in a ledger it is not, as it may list any meeting (主任专题会议).",
            "安排表写明 <meetings> 的，<sessions> 中的 <Session.kind> 在其中，或者是人代会、党组会议等常用名称；是另外一种会议的，只予提示；台账可以列任何会议（如 主任专题会议），不提示。",
        ),
        (
            "A misspelt name makes a kind of its own: no item is on its agenda, and no deadline is counted from it.",
            "名称写错就成了另一种会议，议题和会前期限都对不上。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\nyear: 2025\nmeetings: [常委会会议, 主任会议]\nsessions:\n  - {kind: 主任会, session: 第30次, date: 2025-04-28}\ncategories: []\n",
        "kind: arrangement\nyear: 2025\nmeetings: [常委会会议, 主任会议]\nsessions:\n  - {kind: 主任会议, session: 第30次, date: 2025-04-28}\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC358": (
        (
            "A time of an item has 月 or 日 where papers do: 8月, 3—5月, 8月15日; 8, 3-5, 2026-08-15 and 08-15 are understood, and named with how papers write them. The year of the plan is not repeated. What may be a month or a day (8.9) is not named.",
            "项目的时间照公文的写法写出“月”“日”：8月、3—5月、8月15日。只写 8、3-5、2026-08-15、08-15 的，读作这些时间，并指明公文的写法；计划本年的年份不重复写。两可的（8.9）不问。",
        ),
        (
            "A time is printed as it is typed, and a bare figure in the column of times is read as an amount or a number.",
            "时间照原样印出，时间栏里只有一个数字，看不出是月份。",
        ),
        (
            "GB/T 15835-2011 (dates and times); practice of the offices",
            "《出版物上数字用法》（GB/T 15835—2011）；办公室工作惯例",
        ),
        "种类: 安排表\n年度: 2026\n类别:\n  - 名称: 代表活动\n    项目:\n      - 项目名称: 组织人大代表培训\n        时间: 8\n        组织实施部门: 选联工委\n",
        "种类: 安排表\n年度: 2026\n类别:\n  - 名称: 代表活动\n    项目:\n      - 项目名称: 组织人大代表培训\n        时间: 8月\n        组织实施部门: 选联工委\n",
        "UTF-8",
        (),
    ),
    "NPC360": (
        (
            "Each matter that the law demands of every year is answered by an item of the arrangement. An item may say so by “<duty>: ID”; a plan may say by “<duties>: {ID: {<exempt>: …}}” why one does not apply. An item that is cancelled answers none. Where a row is nearly it, or the monthly plan alone has it, this is a warning. Plans without a year, a level or an arrangement are not asked.",
            "法律规定每年应当安排的事项，安排表中都有项目与之对应。项目可用“<duty>: 事项”写明，不适用的可在“<duties>: {事项: {<exempt>: 理由}}”中说明。已取消的项目不算。有题名相近的项目，或者只列入月度计划的，为警告。没有写明年度、层级或者没有安排表的计划不检查。",
        ),
        (
            "A statutory matter that is forgotten in spring is missed in autumn.",
            "年初漏列的法定事项，到时往往来不及补。",
        ),
        (
            "the articles that a finding names, those in force when the year begins (listed in docs/statutory-matters.md)",
            "检查结果中注明的法律条文，是当年1月1日有效的（docs/statutory-matters.md 逐项列出）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度道路交通情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties",),
    ),
    "NPC361": (
        (
            "Final accounts, and the execution of plan and budget, come before the standing committee from June to September. A deadline (10月底前) or a range may reach beyond, with a warning; a time that is left open (适时) is remarked on.",
            "决算、计划和预算执行情况在6月至9月提请常委会会议。时间有一部分在此之外的（如“10月底前”），给出警告；时间待定的（如“适时”），只作提示。",
        ),
        ("The months are fixed by law.", "月份由法律规定。"),
        (
            "the articles that a finding names, those of the day of the matter (listed in docs/statutory-matters.md)",
            "检查结果中注明的法律条文，按事项安排的日子适用（docs/statutory-matters.md 逐项列出）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties",),
    ),
    "NPC362": (
        (
            "Matters that the law puts before the standing committee name 常委会会议 among their meetings. Of several rows on one matter, one is enough; where none has it, that is said at the last of them. A plan that names no meetings at all is not asked.",
            "法律规定由常委会审议、审查的事项，会议一栏应有常委会会议。同一事项有几项的，一项有即可；都没有的，在最后一项指出。所有项目都没有写明会议的计划不查。",
        ),
        (
            "What 主任会议 hears does not fulfil the duty of the standing committee.",
            "主任会议听取不能代替常委会会议审议。",
        ),
        (
            "the articles that a finding names, those of the day of the matter (listed in docs/statutory-matters.md)",
            "检查结果中注明的法律条文，按事项安排的日子适用（docs/statutory-matters.md 逐项列出）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 主任会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties",),
    ),
    "NPC363": (
        (
            "Reports on audits, the environment and the review of filed documents are 听取和审议, not only 听取; final accounts and adjustments of the budget are 审查和批准. In a plan that writes 听取 throughout, it is only remarked on, and so is 听取和审议 of what is to be approved.",
            "审计工作报告、环境状况报告、备案审查工作情况报告等应当“听取和审议”，不只是“听取”；决算、预算调整方案应当“审查和批准”。全文都只写“听取”的计划，以及应当审查和批准而写“听取和审议”的，只作提示。",
        ),
        (
            "A report that is only heard brings forth no deliberation opinions, and accounts that are only heard are not approved.",
            "只听取不审议，就不会形成审议意见；只听取不批准，决算、预算调整就没有依据。",
        ),
        (
            "the articles that a finding names, those of the day of the matter (listed in docs/statutory-matters.md)",
            "检查结果中注明的法律条文，按事项安排的日子适用（docs/statutory-matters.md 逐项列出）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties",),
    ),
    "NPC364": (
        (
            "The audit report on the year before is heard in the month of the final accounts.",
            "上年度审计工作报告与审查和批准决算安排在同一个月。",
        ),
        ("The law puts both before one session.", "法律规定两者同时进行。"),
        (
            "监督法 article 27(1): “审查和批准决算的同时” (2006: article 19)",
            "监督法第二十七条第一款（2006年第十九条）：“审查和批准决算的同时”",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties/audit-report", "duties/final-accounts"),
    ),
    "NPC365": (
        (
            "The report on the correction of what the audit found is heard after the audit report and within six months of it. That on last year's audit, heard by September at the latest, is heard by March.",
            "审计查出问题整改情况的报告应当在听取审计工作报告之后的六个月内听取；上一年听取的审计工作报告（最迟9月），整改报告最迟在3月。",
        ),
        (
            "The six months are fixed by the law of 2024; before, they are good practice, and findings are warnings.",
            "六个月期限是2024年修改监督法时规定的，此前属于惯例，只作警告。",
        ),
        (
            "监督法 article 27(2): “在听取和审议审计工作报告后的六个月内”",
            "监督法第二十七条第二款：“在听取和审议审计工作报告后的六个月内”",
        ),
        "kind: work-points\nyear: 2022\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于2020年度审计查出问题整改情况的报告, owners: 财经工委, when: 7月, meetings: 常委会会议}\nduties:\n  final-accounts: {exempt: 列入监督工作计划}\n  plan-execution: {exempt: 列入监督工作计划}\n  budget-execution: {exempt: 列入监督工作计划}\n  audit-report: {exempt: 列入监督工作计划}\n  state-assets: {exempt: 列入监督工作计划}\n  environment: {exempt: 列入监督工作计划}\n  filing-review: {exempt: 列入监督工作计划}\n  deputies-suggestions: {exempt: 列入监督工作计划}\n",
        "kind: work-points\nyear: 2022\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于2020年度审计查出问题整改情况的报告, owners: 财经工委, when: 3月, meetings: 常委会会议}\nduties:\n  final-accounts: {exempt: 列入监督工作计划}\n  plan-execution: {exempt: 列入监督工作计划}\n  budget-execution: {exempt: 列入监督工作计划}\n  audit-report: {exempt: 列入监督工作计划}\n  state-assets: {exempt: 列入监督工作计划}\n  environment: {exempt: 列入监督工作计划}\n  filing-review: {exempt: 列入监督工作计划}\n  deputies-suggestions: {exempt: 列入监督工作计划}\n",
        "UTF-8",
        ("duties/audit-rectification",),
    ),
    "NPC366": (
        (
            "Between two months with a session of the standing committee lies at most one without. An item of several months may come up in any of them.",
            "常委会会议每两个月至少举行一次，相邻两次之间最多空一个月。项目写有几个月份的，各月都可能举行会议。",
        ),
        ("A session must be held at least every two months.", "法律规定每两个月至少举行一次。"),
        (
            "地方组织法 article 51(1): “每两个月至少举行一次”",
            "地方组织法第五十一条第一款：“每两个月至少举行一次”",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 5月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC367": (
        (
            "At county level the working body 研究提出意见 on the draft accounts and the adjustment of the budget; 初步审查 is the standing committee's own, on the first draft of the budget and the execution of the last one. What a special committee (财政经济委员会) reviews is not asked.",
            "县级常委会工作机构对决算草案和预算调整初步方案是“研究提出意见”；“初步审查”用于常委会对预算草案初步方案及上一年预算执行情况。由专门委员会（财政经济委员会等）承办的不查。",
        ),
        ("The law uses different words for different bodies.", "法律对不同主体用词不同。"),
        ("预算法 article 22(4)", "预算法第二十二条第四款"),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  7: [{content: 初步审查2023年本级决算草案, owners: 财经工委}]\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: monthly-plan\nmonths:\n  7: [{content: 对2023年本级决算草案研究提出意见, owners: 财经工委}]\n",
        "UTF-8",
        (),
    ),
    "NPC368": (
        (
            "“<duty>” on an item and the keys of “<duties>” are ids of statutory matters, as npc plan duties lists them.",
            "项目的 <duty> 和 <duties> 的键是法定事项的名称（npc plan duties 列出）。",
        ),
        ("A misspelt one answers nothing.", "写错就起不到作用。"),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于三公经费的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, duty: final-account}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于三公经费的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC369": (
        (
            "An item on the plan of the year's supervision names 主任会议. From 2025 on, a plan that neither speaks of it nor says when it was itself adopted by 主任会议 or published (“<adopted>”, “<published>”) gets an info.",
            "研究年度监督工作计划的项目，会议一栏应有主任会议。2025年起，计划既没有提到年度监督工作计划，也没有写明经主任会议通过或者向社会公布（<adopted>、<published>）的，给出提示。",
        ),
        (
            "主任会议 adopts that plan, and it is made public.",
            "年度监督工作计划由主任会议通过并向社会公布。",
        ),
        (
            "监督法 article 63(2) (2006: article 8(2))",
            "监督法第六十三条第二款（2006年第八条第二款）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 研究2024年度监督工作计划, owners: 办公室, when: 2月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 研究2024年度监督工作计划, owners: 办公室, when: 2月, meetings: 主任会议}\n",
        "UTF-8",
        ("duties/supervision-plan",),
    ),
    "NPC370": (
        (
            "From 2026 on, an item on the plan of the year's work with deputies names 主任会议. A plan that does not speak of it gets an info.",
            "2026年起，研究年度代表工作计划的项目，会议一栏应有主任会议。计划没有提到年度代表工作计划的，给出提示。",
        ),
        (
            "主任会议 adopts that plan; deputies are told of it, and it is made public.",
            "年度代表工作计划由主任会议通过，向代表通报，并向社会公布。",
        ),
        ("代表法 article 43(2)", "代表法第四十三条第二款"),
        "kind: work-points\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n",
        "UTF-8",
        ("duties/deputies-plan",),
    ),
    "NPC371": (
        (
            "From 8 November 2024 on, a 专题询问 that names its meetings names 常委会会议, one of its 联组会议, or 专题询问会.",
            "2024年11月8日起，专题询问写明会议的，应有常委会会议（全体会议、联组会议、分组会议）或者专题询问会。",
        ),
        (
            "The standing committee inquires, in plenary, joint or group meetings.",
            "专题询问由常委会召开全体会议、联组会议或者分组会议进行。",
        ),
        ("监督法 article 47", "监督法第四十七条"),
        "kind: work-points\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 开展城市更新推进情况专题询问, owners: 财经工委, when: 8月, meetings: 主任会议}\n",
        "kind: work-points\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 开展城市更新推进情况专题询问, owners: 财经工委, when: 8月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC372": (
        (
            "From 2007 on, an inspection (执法检查) or its report that names its meetings names 常委会会议; so does a plan with several rows for one inspection, in one of them. Preparation, follow-up, inspections of a higher congress, and visits and research under such a heading are not asked. Inspections that name no meeting are remarked on once, where other rows name sessions and no row is a report of an inspection.",
            "2007年起，执法检查或者执法检查报告写明会议的，应有常委会会议；同一项执法检查分列几行的，其中一行有即可。检查方案、跟踪检查、配合上级人大的检查，以及列在这类标题下的视察、调研不查。其他项目写有常委会会议、各项执法检查都没有写会议，也没有一行是执法检查报告的，提示一次。",
        ),
        (
            "The report is put before the standing committee, which gives its opinions on it.",
            "执法检查报告应当提请常委会审议，形成审议意见。",
        ),
        (
            "监督法 articles 36 and 37 (2006: articles 26 and 27)",
            "监督法第三十六条、第三十七条（2006年第二十六条、第二十七条）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取执法检查组关于检查安全生产法实施情况的执法检查报告, owners: 财经工委, when: 8月, meetings: 主任会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取执法检查组关于检查安全生产法实施情况的执法检查报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC373": (
        (
            "From 2025 on, a plan with an audit report has the report on the correction of what it found, or the plan of the next year has it within six months. The next plan is found among those checked, or beside this one by its name (plans/2026 beside plans/2025). Where there is none yet, this is a warning.",
            "2025年起，计划中有审计工作报告的，本年或者下一年的计划应当在六个月内安排审计查出问题整改情况的报告。下一年的计划从一起检查的计划中找，或者按名称在旁边找（如 plans/2025 旁边的 plans/2026）；还没有下一年计划的，给出警告。",
        ),
        (
            "A report that is due next spring is in nobody's plan.",
            "拖到下一年的整改报告，往往两年的计划里都没有。",
        ),
        ("监督法 article 27(2)", "监督法第二十七条第二款"),
        "# plans/2026.yaml\nkind: work-points\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年道路交通情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n",
        "# plans/2026.yaml\nkind: work-points\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC374": (
        (
            "Between the last session of one year's plan and the first of the next one's, sessions are at most two months apart, even if one more was held in January or February before the congress met. The other plan is found as NPC373 finds it.",
            "相邻两年的计划，上年最后一次与次年第一次常委会会议之间，即使1月或者2月为召开人代会另开过一次，间隔也不超过两个月。另一年的计划按 NPC373 的办法找。",
        ),
        (
            "A session must be held at least every two months, whatever the year.",
            "法律规定每两个月至少举行一次，跨年也不例外。",
        ),
        ("地方组织法 article 51(1)", "地方组织法第五十一条第一款"),
        "# plans/2025.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2024年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2025年备案审查工作情况的报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度审计查出问题整改情况的报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 研究2025年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2025年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n# plans/2026.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n",
        "# plans/2025.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2024年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2025年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2025年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2025年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n# plans/2026.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2026\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2025年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2026年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2026年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度国有资产管理情况的专项报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度政府债务管理情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2025年度审计查出问题整改情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 研究2026年度监督工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n      - {title: 研究2026年度代表工作计划, owners: 财经工委, when: 2月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC375": (
        (
            "Final accounts and the audit report are those of the year before, the execution of plan and budget and the adjustment of the budget those of the plan's own year, state assets, debt and environment of either. The draft budget that a county's standing committee reviews late in a year is the next year's. Titles that name no year, by number or as 去年, pass.",
            "决算、审计工作报告是上一年度的，计划、预算执行情况和预算调整是本年度的，国有资产、政府债务、环境状况是这两个年度之一的。县级常委会年末初步审查的预算草案是下一年度的。题名中没有写年度（含“去年”“上年度”）的不查。",
        ),
        (
            "Titles are copied from last year's plan, and the year stays behind.",
            "题名往往由上年计划沿用而来，年份忘了改。",
        ),
        (
            "the articles that a finding names, those of the day of the matter (listed in docs/statutory-matters.md)",
            "检查结果中注明的法律条文，按事项安排的日子适用（docs/statutory-matters.md 逐项列出）",
        ),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2022年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties",),
    ),
    "NPC376": (
        (
            "A plan of a standing committee with work points and an arrangement says its level, in its own files or in npc.yaml: province, city or county. One that has only the work points is told that nothing was checked. Tables of fewer than eight rows and texts of fewer than four points are taken for drafts.",
            "既有正文又有安排表的常委会计划，应当在计划文件或者 npc.yaml 中写明层级：<level=province>、<level=city> 或 <level=county>。只有正文、没有安排表的，提示未核对。不足八项的安排表、不足四条要点的正文视为草稿，不提示。",
        ),
        (
            "The law demands different things of different levels, and of items with month and meeting; where nothing is checked, silence would look like approval.",
            "法律对不同层级的要求不同，并且按项目、时间和会议核对；没有层级或者安排表就不核对法定事项，没有问题不等于已经核对。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2024\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC377": (
        (
            "A matter that “<duties>” exempts has no item that says it answers it (“<duty>”). One that answers it by its words is only remarked on. Matters that the law does not demand of the year are not asked.",
            "<duties> 中说明不列的事项，安排表中没有用 <duty> 写明对应的项目；仅从题名看像是该事项的，只作提示。法律不要求本年度必有的事项不查。",
        ),
        (
            "The exemption is left from another year, and keeps that item from being checked.",
            "不列的说明往往是往年留下的，并使该项目不再受检查。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议, duty: environment}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\nduties:\n  environment: {exempt: 已向县人代会报告}\n",
        "kind: work-points\nyear: 2024\nlevel: county\n---\nkind: arrangement\ncategories:\n  - name: 法定事项\n    items:\n      - {title: 审查和批准2023年本级决算, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年国民经济和社会发展计划执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2024年上半年预算执行情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度审计工作报告, owners: 财经工委, when: 8月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度国有资产管理情况的综合报告, owners: 财经工委, when: 10月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于2023年度环境状况和环境保护目标完成情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议, duty: environment}\n      - {title: 听取和审议县人大常委会法制工委关于2024年备案审查工作情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于代表建议办理情况的报告, owners: 财经工委, when: 12月, meetings: 常委会会议}\n      - {title: 听取和审议县政府关于交通治理工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        ("duties",),
    ),
    "NPC378": (
        (
            "Where a preparation (“<prepares>”) and the item that it prepares both name years, they share one. Years of laws and stretches of years (2021-2035年) do not count; the plan's own year, which may say when it is done, is only remarked on.",
            "写明 <prepares> 的准备工作与所准备的项目都写有年份的，应有相同的年份。书名号内的年份和起止年份（2021-2035年）不计；准备工作写的是计划年度的，只作提示。",
        ),
        (
            "One of the two is copied from last year's plan, and its year stays behind.",
            "其中一处由上年计划沿用而来，年份忘了改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\nyear: 2026\ncategories:\n  - name: 审查批准事项\n    items:\n      - {title: 审查和批准2025年县级决算, id: juesuan, owners: 财经工委, when: 8月, meetings: 常委会会议}\n---\nkind: monthly-plan\nyear: 2026\nmonths:\n  7: [{content: 对2024年县级决算草案研究提出意见, owners: 财经工委, prepares: juesuan}]\n",
        "kind: arrangement\nyear: 2026\ncategories:\n  - name: 审查批准事项\n    items:\n      - {title: 审查和批准2025年县级决算, id: juesuan, owners: 财经工委, when: 8月, meetings: 常委会会议}\n---\nkind: monthly-plan\nyear: 2026\nmonths:\n  7: [{content: 对2025年县级决算草案研究提出意见, owners: 财经工委, prepares: juesuan}]\n",
        "UTF-8",
        (),
    ),
    "NPC379": (
        (
            "A body text that opens with 2024年是… or 2024年…总体要求 is of 2024, unless it names the plan's year as well or looks back; where it says 今年, it is only remarked on. Work points and yearly plans of work that are drafted, discussed or issued are those of the plan's year, or of the next; from November on, those of the next. A plan is published in its year or in the last quarter before. A part of a review that opens with 2024年， or 2024年是 where it is of 2025 or of 2023, and nowhere in that text names its own year, is taken from another; a review is published in the years of its parts or the next.",
            "正文以“2024年是……”“2024年……总体要求”开头、又没有写到计划年度、不是回顾上年的，是2024年的旧稿；其中写有“今年”的，只作提示。起草、审议、印发的工作要点、年度工作计划，应当是本年度或者下一年度的；11月以后的，应当是下一年度的。计划在本年度或者上年第四季度公布。总结的各部分以上一年或者下一年的年份开头（“2024年，”“2024年是”）、那段文字又没有写到本年度的，是沿用的旧稿；总结在各部分的年度或者下一年公布。",
        ),
        (
            "The text is copied from last year's, and the year stays behind.",
            "文稿由上年沿用而来，年份忘了改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: monthly-plan\nyear: 2025\nmonths:\n  12: [{content: 起草县人大常委会2025年工作要点, owners: 办公室}]\n",
        "kind: monthly-plan\nyear: 2025\nmonths:\n  12: [{content: 起草县人大常委会2026年工作要点, owners: 办公室}]\n",
        "UTF-8",
        (),
    ),
    "NPC380": (
        (
            "Of the plans checked together, no two hold the work points of one organ and year. Other papers of one organ and year that are read as plans of their own are told of as an info.",
            "一起检查的计划中，同一机关同一年度的工作要点只有一份。同一机关同一年度的其他文件没有放在一起、分作几份计划的，作为提示告知。",
        ),
        (
            "Of two work points, one is a forgotten copy, and nobody knows which holds. The other papers of a year are one set in one directory; apart, each is asked for what stands in another, and a schedule shows only one.",
            "两份工作要点，往往有一份是忘了删的副本，无法确定以哪份为准。全年其他文件应与工作要点放在一个目录里；分开放的，这份里有的事项会被当作那份的缺项，日程也只列出一份的事项。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "# plans/2025.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\n# plans/2025-copy.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\n",
        "# plans/2025.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\n# plans/2026.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2026\n",
        "UTF-8",
        (),
    ),
    "NPC381": (
        (
            "The report on the inspection of a law, and the inquiry (专题询问) on that report, are not before the first month of the inspection of the same law. Inspections of other years, and what follows their opinions, are not asked.",
            "执法检查报告以及结合执法检查报告开展的专题询问，不早于同一部法律法规执法检查的开始月份。往年的检查、审议意见的落实不查。",
        ),
        (
            "The inquiry is moved and the inspection is not, or the other way round.",
            "只改动了其中一项的时间。",
        ),
        ("监督法 articles 36(1) and 48(2)", "监督法第三十六条第一款、第四十八条第二款"),
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 执法检查、专题询问\n    items:\n      - {title: 检查《浙江省养老服务条例》实施情况, owners: 社会工委, when: 7-10月, meetings: 常委会会议}\n      - {title: 结合《浙江省养老服务条例》执法检查报告开展专题询问, owners: 社会工委, when: 6月, meetings: 常委会会议}\n",
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 执法检查、专题询问\n    items:\n      - {title: 检查《浙江省养老服务条例》实施情况, owners: 社会工委, when: 7-10月, meetings: 常委会会议}\n      - {title: 结合《浙江省养老服务条例》执法检查报告开展专题询问, owners: 社会工委, when: 10月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC382": (
        (
            "Beside the folder of one plan with body text lies no folder whose plan has none and says neither organ nor year, or the same. Folders named with other figures (2025, 2026) are other plans. Directly in plans/ this is an info, deeper a warning.",
            "有正文的计划，其目录旁边没有另一个目录，里面只有安排表等、没有正文，也没有写明机关和年度，或者写的相同。目录名数字不同的（2025、2026），是不同的计划。直接放在 plans/ 下的，作提示；更深的，作警告。",
        ),
        (
            "npc reads each folder as a plan. The table is then checked without the departments of the text, and the text without its table.",
            "npc 把每个目录当作一份计划。分开放的，安排表对不上正文列出的部门，正文也找不到安排表。",
        ),
        ("the plan format", "计划文件格式"),
        "# plans/2026/正文/工作要点.yaml\n种类: 工作要点\n年度: 2026\n引言: 审议报告，加强监督。\n# plans/2026/附件/安排表.yaml\n种类: 安排表\n类别: []\n",
        "# plans/2026/工作要点.yaml\n种类: 工作要点\n年度: 2026\n引言: 审议报告，加强监督。\n# plans/2026/安排表.yaml\n种类: 安排表\n类别: []\n",
        "UTF-8",
        (),
    ),
    "NPC383": (
        (
            "What a row carries on (`succeeds`) is written as the name of an earlier plan and of a row of it, 2025/听取4, and where a plan of this name lies beside, it has that row. A plan that is not there is not missed.",
            "承接事项（succeeds）写作以前年度计划的目录名和其中一项的编号，如 2025/听取4；旁边有这份计划的，其中应当有这一项。没有这份计划的，不查。",
        ),
        (
            "What an earlier year left open is followed by this reference.",
            "上年没有办结的事项由谁接着办，靠这条引用查找。",
        ),
        ("the plan format", "计划文件格式"),
        "# plans/2025/plan.yaml\nkind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察中小学校食堂建设情况, owners: 办公室, when: 9月}\n# plans/2026/plan.yaml\nkind: arrangement\norgan: 示例县人大常委会\nyear: 2026\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察中小学校食堂建设情况, owners: 办公室, when: 4月, succeeds: 2025/视察2}\n",
        "# plans/2025/plan.yaml\nkind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察中小学校食堂建设情况, owners: 办公室, when: 9月}\n# plans/2026/plan.yaml\nkind: arrangement\norgan: 示例县人大常委会\nyear: 2026\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察中小学校食堂建设情况, owners: 办公室, when: 4月, succeeds: 2025/视察1}\n",
        "UTF-8",
        (),
    ),
    "NPC384": (
        (
            "Resolutions, bills of local regulations, appointments, the committee of an election, adjusted plans and budgets and the final accounts are decided by a session of the standing committee; the budget itself and 单行条例 by the congress. 主任会议, 党组会议 and the meetings of committees cannot. It is an error where a row says that it is decided (审查和批准, 通过, 作出决议, 任免, 一审) and names such meetings only; a warning where it is 听取和审议 or only named, and no other row brings it before the standing committee; where it is 审议, it is remarked on. What 主任会议 discusses (讨论, 研究), hears (听取汇报), puts before the standing committee (提请), and passes of its own (the plan of the year) is left alone. A sentence in which 主任会议 decides so is a warning.",
            "决议决定、地方性法规案、人事任免、选举委员会的任命、计划和预算的调整方案、决算等，由常委会会议决定；预算、规划纲要和计划、单行条例由人代会批准、通过。主任会议、党组会议、专门（工作）委员会会议不能作出决定。题名写明决定（审查和批准、通过、作出决议、任免、一审等）而只列了这些会议的，为错误；只写了听取和审议，或者只有名称，别的项目又没有列入常委会会议的，为警告；写审议的，只予提示。主任会议讨论、研究、听取汇报、决定提请常委会会议审议，以及通过年度工作计划、监督工作计划的，不查。正文、月度计划中写主任会议作出这类决定的，为警告。",
        ),
        (
            "A decision of a meeting that has no power to decide is void, and the matter is missing from the sessions of the standing committee.",
            "没有职权的会议作出的决定无效；常委会会议的议题也因此漏列。",
        ),
        (
            "地方组织法 articles 11, 49, 50 and 54, and the articles that a finding names",
            "地方组织法第十一条、第四十九条、第五十条、第五十四条，以及检查结果中注明的条文",
        ),
        "kind: work-points\nyear: 2025\n---\nkind: arrangement\ncategories:\n  - name: 讨论决定重大事项\n    items:\n      - {title: 审查和批准2025年县国民经济和社会发展计划调整方案, owners: 财经工委, when: 9月, meetings: 主任会议}\n",
        "kind: work-points\nyear: 2025\n---\nkind: arrangement\ncategories:\n  - name: 讨论决定重大事项\n    items:\n      - {title: 审查和批准2025年县国民经济和社会发展计划调整方案, owners: 财经工委, when: 9月, meetings: 常委会会议}\n      - {title: 讨论2025年县国民经济和社会发展计划调整方案，提请常委会会议审议, owners: 财经工委, when: 8月, meetings: 主任会议}\n",
        "UTF-8",
        ("competences",),
    ),
    "NPC385": (
        (
            "A session that is still to come, and one that adopted a paper (“<adopted>”), is on no public holiday, nor is a row before a meeting whose time is one day; one on a weekend is told as an info, unless the weekend is worked. A congress sits on weekends, too. Sessions of which a ledger tells have been held, and are not asked about. Days off are those that npc.yaml names (“<holidays>”), else those of the State Council's notice for the year; where that is not known yet, those of the regulation (1 January, New Year's Eve and the first three days of the lunar year …).",
            "尚未召开的会议、题注（<adopted>）写到的会议，以及写明某一天上会的项目，日期不在节假日放假期间；逢周末的只作提示，调休上班的周末不提示，人民代表大会会议期间的周末也不提示。台账记为已经召开的会议不查。放假和调休以 npc.yaml 的“<holidays>”为准，未写的取国务院办公厅当年的通知；当年的尚不掌握的，按《全国年节及纪念日放假办法》第二条查（元旦、除夕至正月初三、清明、5月1日和2日、端午、中秋、10月1日至3日）。",
        ),
        (
            "Nobody meets on a holiday; the date is a slip, or was set before the holidays were.",
            "放假期间不开会；不是日期写错，就是定日期时放假安排还没有公布。",
        ),
        (
            "the State Council's notice on the holidays of each year",
            "国务院办公厅关于当年部分节假日安排的通知；全国年节及纪念日放假办法",
        ),
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-10-03}\ncategories: []\n",
        "kind: arrangement\nyear: 2025\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-10-11}\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC386": (
        (
            "A session of the standing committee that is still to come is not between the first and the last day of its own congress, where a row says these (召开县十八届人大四次会议, 1月8日至10日). Where only the first day is known, a session on it or the next one is an info. Congresses of other levels, such as 全国两会, are not asked about, nor sessions of which a ledger tells.",
            "尚未召开的常委会会议，不在本级人代会首日和末日之间（会期见“召开县十八届人大四次会议”一类项目的时间）；只知道首日的，首日和次日只作提示。全国两会和其他层级的人代会不查，台账记为已经召开的会议不查。",
        ),
        (
            "The members of the committee sit in the congress; one of the dates is a slip.",
            "常委会组成人员都在出席大会，两个日期多半有一个写错。",
        ),
        ("practice", "惯例"),
        "kind: arrangement\nyear: 2025\norgan: 青山县人大常委会\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-01-09}\ncategories:\n  - name: 会议\n    items:\n      - {title: 召开县十八届人大四次会议, owners: 办公室, when: 1月8日至10日, meetings: 人代会}\n",
        "kind: arrangement\nyear: 2025\norgan: 青山县人大常委会\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-01-03}\ncategories:\n  - name: 会议\n    items:\n      - {title: 召开县十八届人大四次会议, owners: 办公室, when: 1月8日至10日, meetings: 人代会}\n",
        "UTF-8",
        (),
    ),
    "NPC387": (
        (
            "A plan names one term of its own congress (县十八届人大), in its tables, texts, categories, exemptions, and names of organs and sessions, but for years of elections, when the old one and the new one are named; and deputies' suggestions are those of one session (四次会议). What is carried out of a session (四次会议确定的任务) is of none that comes later, and what is to be held of none that was before; of elections only the next or the last term is named. Congresses of other levels and places, the party's, documents and what tells of other terms (历届, another year) are not asked about. Terms and sessions do not go back from one year's plan to the next. One spelling with 第 beside another without is an info.",
            "换届年份以外，一份计划写到本级人大的届数（如“县十八届人大”）应当是同一届，表格、正文、类别、不适用理由和机关、会议名称都查；代表建议是哪一次会议的，各处应当一致。已经开过的会议（“四次会议确定的任务”）不能晚于它，要召开的会议不能早于它；换届的只可以说到相邻的一届。其他层级、其他地方的人大和党代会不查，书名号里的、句中写明历届或者其他年份的不查。与上一年的计划比，届数、次数不倒退。“第”字时有时无的只作提示。",
        ),
        (
            "Last year's plan is copied with the number of the session in it, and a mistyped term makes it another congress.",
            "沿用上年计划时常忘记改会次，届数写错一个字就成了另一届人大。",
        ),
        ("地方组织法 article 9 (a term is five years)", "地方组织法第九条（每届任期五年）"),
        "kind: arrangement\nyear: 2025\norgan: 青山县人大常委会\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取县政府关于县十八届人大四次会议代表建议上半年办理情况的报告, owners: 代表工委, when: 8月, meetings: 主任会议}\n      - {title: 听取和审议县政府关于县十七届人大四次会议代表建议办理情况的报告, owners: 代表工委, when: 12月, meetings: 常委会会议}\n",
        "kind: arrangement\nyear: 2025\norgan: 青山县人大常委会\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取县政府关于县十八届人大四次会议代表建议上半年办理情况的报告, owners: 代表工委, when: 8月, meetings: 主任会议}\n      - {title: 听取和审议县政府关于县十八届人大四次会议代表建议办理情况的报告, owners: 代表工委, when: 12月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC388": (
        (
            "A plan is of a year of which npc knows what changed: laws in force, formulations, organs, holidays (`npc knowledge` says until which day). Of a later year nothing is concluded from what npc does not know, and this is said once.",
            "计划的年度在 npc 收录的情况之内：施行的法律、提法、机关、放假安排（收录到哪一天，见 `npc knowledge`）。更晚年度的计划，没有收录的不作结论，只提示一次。",
        ),
        (
            "Who reads no findings should know that newer laws and formulations were not looked at.",
            "没有问题不等于都对：新的法律、新的提法可能还没有收录，要请经办人自己核对。",
        ),
        (
            "the day until which the base of knowledge was made (docs/knowledge.md)",
            "依据条目收录的截止日期（docs/knowledge.md）",
        ),
        "kind: work-points\nyear: 2031\nsections:\n  - title: 依法监督\n    points: [{lead: 开展视察。}]\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 依法监督\n    points: [{lead: 开展视察。}]\n",
        "UTF-8",
        (),
    ),
    "NPC389": (
        (
            "The reason for which a plan leaves out a statutory matter (“<duties>: {ID: {<exempt>: …}}”) says where it stands instead, when and before which meeting, or why it does not apply. 另行安排, 不适用, 视情况而定, 按规定 and the like say nothing, if they are all that is said.",
            "说明某法定事项为何不列（“<duties>: {事项: {<exempt>: 理由}}”），写明改在何处、何时、向哪个会议报告，或者为何不适用。只写“另行安排”“不适用”“视情况而定”“按规定”等，等于没有说明。",
        ),
        (
            "Whoever checks the year in autumn must find the matter, or see that it was left out for a reason.",
            "年底核对时，要能据此找到该事项，或者看出确实有理由不列。",
        ),
        (
            "practice; the articles by which the matters are due are those of NPC360",
            "惯例；各事项所依据的条文见 NPC360",
        ),
        "kind: work-points\nyear: 2025\nlevel: county\nduties:\n  environment: {exempt: 另行安排}\n",
        "kind: work-points\nyear: 2025\nlevel: county\nduties:\n  environment: {exempt: 2月向县人代会书面报告}\n",
        "UTF-8",
        (),
    ),
    "NPC390": (
        (
            "Where both “<title>” and “<title-lines>” are written, the lines put together are the title – of a document, of a part of a review, of a section.",
            "同时写了 <title> 和 <title-lines> 的，各行连起来应与标题一字不差；文件、总结的各部分和各级标题都是如此。",
        ),
        (
            "The lines are what is printed; a title changed in one place only is printed as it was.",
            "印出来的是分行的文字，只改一处，印的仍是旧标题。",
        ),
        ("GB/T 9704-2012, clause 7.3.1", "GB/T 9704—2012 第7.3.1条"),
        "kind: work-points\nyear: 2025\ntitle: 示例县人大常委会2025年工作要点\ntitle-lines: [示例县人大常委会, 2024年工作要点]\n",
        "kind: work-points\nyear: 2025\ntitle: 示例县人大常委会2025年工作要点\ntitle-lines: [示例县人大常委会, 2025年工作要点]\n",
        "UTF-8",
        (),
    ),
    "NPC391": (
        (
            "A document number is made of 代字, the year in four figures within 〔〕, and a number with 号 but without 第 and leading zeros (示常〔2025〕5号); its year is that of the date; without a date, the plan's year or the one before or after it.",
            "发文字号由发文机关代字、年份、发文顺序号组成：年份标全称，用六角括号“〔〕”括入；顺序号不加“第”字，不编虚位，后加“号”字，如示常〔2025〕5号。年份与成文日期的年份一致；没有成文日期的，与计划年度相差不超过一年。",
        ),
        (
            "Square and round brackets are what a keyboard offers, and they are wrong.",
            "键盘上顺手的是方括号、圆括号，正式公文不能用；序号按流水编排，年份也容易忘改。",
        ),
        ("GB/T 9704-2012, clause 7.2.5", "GB/T 9704—2012 第7.2.5条"),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\nhead:\n  number: 示常[2025]第05号\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\nhead:\n  number: 示常〔2025〕5号\n",
        "UTF-8",
        (),
    ),
    "NPC392": (
        (
            "The steps of the adoption stand in the order of their dates; the date of the document (成文日期) is not before them, the date of printing (印发日期) not before it, and the publication not before the adoption.",
            "题注各步按日期先后排列；成文日期不早于题注日期，印发日期不早于成文日期，向社会公布的日期不早于通过日期。",
        ),
        (
            "A date is carried over from a draft or from last year's file.",
            "日期常是从草稿或上年文件沿用下来的。",
        ),
        (
            "党政机关公文处理工作条例, article 9: 成文日期 is the day of adoption or of signing, 印发日期 that of printing; GB/T 9704-2012, clauses 7.3.5 and 7.4.3",
            "《党政机关公文处理工作条例》第九条：成文日期署会议通过或者发文机关负责人签发的日期，印发日期为送印日期；GB/T 9704—2012 第7.3.5、7.4.3条",
        ),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\nadopted: [{date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}]\nsignature: {date: 2025-02-20}\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\nadopted: [{date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}]\nsignature: {date: 2025-02-28}\n",
        "UTF-8",
        (),
    ),
    "NPC393": (
        (
            "What a notice issues stands in 《》 in its title, and at the beginning of its text, with the very title of the work points.",
            "通知标题和正文开头书名号内的文件名称，应与工作要点的标题一字不差。",
        ),
        (
            "The notice is made from last year's, and one of the two keeps the old name.",
            "通知多由上年的改来，常有一处仍是旧名称。",
        ),
        ("GB/T 9704-2012, clause 7.3.7 by analogy", "参照 GB/T 9704—2012 第7.3.7条"),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n---\nkind: notice\ntitle: 示例县人大常委会关于印发《示例县人大常委会2024年工作要点》的通知\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n---\nkind: notice\ntitle: 示例县人大常委会关于印发《示例县人大常委会2025年工作要点》的通知\n",
        "UTF-8",
        (),
    ),
    "NPC394": (
        (
            "A plan with a notice has the work points that it issues. A notice with a title and a text of its own, which issue nothing, stands by itself; one that says `alone` has both.",
            "写了通知（<kind=notice>）的计划，应有所印发的工作要点（<kind=work-points>）。标题、正文自己写明，不印发文件的通知，可以单独成文；写了 <alone> 的，应有标题和正文。",
        ),
        (
            "Title and text of the notice name them, and they follow it in the document.",
            "通知的标题、正文都引用工作要点，工作要点排在通知之后一并印发。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: notice\norgan: 示例县人大常委会\nto: 各镇人大\n",
        "kind: work-points\nyear: 2025\n---\nkind: notice\norgan: 示例县人大常委会\nto: 各镇人大\n",
        "UTF-8",
        (),
    ),
    "NPC395": (
        (
            "Where there is a notice, “<head>” and “<imprint>” stand in it and not in the work points.",
            "有通知（<kind=notice>）的，版头（<head>）、版记（<imprint>）只写在通知里，不写在工作要点里。",
        ),
        (
            "A document has one head and one imprint; those of the work points would not be printed.",
            "一份公文只有一个版头、一个版记，写在工作要点里的不会印出来。",
        ),
        ("GB/T 9704-2012, clause 7.1", "GB/T 9704—2012 第7.1条"),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\nhead: {number: 示常〔2025〕5号}\n---\nkind: notice\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\n---\nkind: notice\nto: 各镇人大\nhead: {number: 示常〔2025〕5号}\nsignature: {date: 2025-03-20}\n",
        "UTF-8",
        (),
    ),
    "NPC396": (
        (
            "A red head has “<mark>”, and a signature “<organ>”, where the plan does not say its organ.",
            "计划没有写机关名称（<organ>）的，版头要写 <mark>，署名要写 <organ>。",
        ),
        (
            "Otherwise 文件 alone, or nothing above the date, is printed.",
            "否则版头只印出“文件”二字，成文日期上面没有署名。",
        ),
        ("GB/T 9704-2012, clauses 7.2.4 and 7.3.5", "GB/T 9704—2012 第7.2.4、7.3.5条"),
        "kind: work-points\nyear: 2025\nsignature: {date: 2025-02-28}\n",
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\nsignature: {date: 2025-02-28}\n",
        "UTF-8",
        (),
    ),
    "NPC397": (
        (
            "见附件3 or （附件3） in a text is the number of an annex that the document has.",
            "文中写“见附件3”“（附件3）”的，确有该序号的附件。",
        ),
        (
            "An annex is taken out or put in another order, and the text still has its number.",
            "附件增减、调整次序以后，正文的序号常忘记改。",
        ),
        ("GB/T 9704-2012, clauses 7.3.4 and 7.3.7", "GB/T 9704—2012 第7.3.4、7.3.7条"),
        "kind: work-points\nyear: 2025\npreamble: 主要工作安排（见附件3）已经主任会议讨论。\n---\nkind: arrangement\ncategories: []\n---\nkind: monthly-plan\nmonths: {}\n",
        "kind: work-points\nyear: 2025\npreamble: 主要工作安排（见附件1）已经主任会议讨论。\n---\nkind: arrangement\ncategories: []\n---\nkind: monthly-plan\nmonths: {}\n",
        "UTF-8",
        (),
    ),
    "NPC398": (
        (
            "Titles, the mark of the red head, the signature and the office that prints name the congress of the plan's “<organ>”, in full (人民代表大会常务委员会) or in short, and without misprints in 人大常委会. A title that says 县人大 where others say 县人大常委会 is an info.",
            "各标题、发文机关标志、署名、印发机关中的人大及其常委会，与计划的机关（<organ>）是同一机关，用全称或者规范化简称，“人大常委会”没有错漏；其他标题写“人大常委会”、某一标题只写“人大”的，予以提醒。",
        ),
        (
            "A plan is often made from another place's, or typed in a hurry where everyone looks.",
            "多半是套用外地样本没有改全，或者是标题中的错字。",
        ),
        ("GB/T 9704-2012, clauses 7.2.4 and 7.3.1", "GB/T 9704—2012 第7.2.4、7.3.1条"),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\ntitle: 示例县人大常委会2025年工作要点\n---\nkind: arrangement\ntitle: 示范县人大常委会2025年主要工作安排表\ncategories: []\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\ntitle: 示例县人大常委会2025年工作要点\n---\nkind: arrangement\ntitle: 示例县人大常委会2025年主要工作安排表\ncategories: []\n",
        "UTF-8",
        (),
    ),
    "NPC399": (
        (
            "Where points are not numbered on through the whole body text (`numbering` is by-section, （一） or none), the tables refer to a point by its id. A number counts through the document, whatever is printed.",
            "要点不是全文连续编号的（<numbering> 为 <Section.numbering=by-section>、（一）或 <Section.numbering=none>），表格按 <id> 引用要点；写序号的，一律从全文开头数起，与印出的编号不同。",
        ),
        (
            "Nobody reads this number in the document, and it means another point when one is added above.",
            "这个序号在文件上看不到，前面增加一个要点就指到别处去了。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2026\nnumbering: by-section\nsections:\n  - title: 坚持党的全面领导\n    points:\n      - {lead: 加强学习}\n  - title: 依法履行监督职责\n    points:\n      - {id: finance, lead: 加强经济运行监督}\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于2025年政府债务管理情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, points: [2]}\n",
        "kind: work-points\nyear: 2026\nnumbering: by-section\nsections:\n  - title: 坚持党的全面领导\n    points:\n      - {lead: 加强学习}\n  - title: 依法履行监督职责\n    points:\n      - {id: finance, lead: 加强经济运行监督}\n---\nkind: arrangement\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于2025年政府债务管理情况的报告, owners: 财经工委, when: 8月, meetings: 常委会会议, points: [finance]}\n",
        "UTF-8",
        (),
    ),
    "NPC401": (
        (
            "Terms of the law and of practice are written in full and without misprints: 民生实事项目, 常委会会议, 主任会议, 审议意见, 一府一委两院 (from 2018; where government, court and procuratorate report, 一府两院 is right). What may mean something else is not put right by “--fix”. A repo adds its own to “<terms>” in npc.yaml.",
            "固定用语写全写准：民生实事项目、常委会会议、主任会议、审议意见、一府一委两院（2018年起；听取政府、法院、检察院报告，写“一府两院”不算错）等。改了意思可能变的，“--fix”不改。本单位的用语可在 npc.yaml 的 <terms> 中补充。",
        ),
        (
            "A dropped or wrong character in a set term is the commonest misprint.",
            "固定用语漏字、错字是最常见的差错。",
        ),
        ("usage of the statutes and of practice", "法律用语和工作惯例"),
        "kind: work-points\nyear: 2025\npreamble: 落实民生实项目全过程监督，提高常委会议质量。\n",
        "kind: work-points\nyear: 2025\npreamble: 落实民生实事项目全过程监督，提高常委会会议质量。\n",
        "UTF-8",
        (),
    ),
    "NPC402": (
        (
            "Commas, stops, semicolons, colons, brackets, quotes, question and exclamation marks beside Chinese characters are full-width; so are brackets in Chinese text that hold a number. English phrases, addresses, times and ratios keep theirs. Owners are parted by 、. A department has the brackets that the list of departments gives it.",
            "汉字旁边的逗号、句号、分号、冒号、括号、引号、问号、叹号用全角，汉字后面括注数字的括号也用全角；英文短语、网址、时刻、比例照原样。几个承办部门之间用顿号。部门名称的括号与 <departments> 名单一致。",
        ),
        (
            "The Word file mixes two widths, and some of them break lines wrongly.",
            "半角、全角混用，排版不齐。",
        ),
        ("GB/T 15834-2011, use of punctuation marks", "GB/T 15834—2011《标点符号用法》"),
        "kind: work-points\nyear: 2025\npreamble: 完善人大信息系统,组织代表培训(3-5月)。\n",
        "kind: work-points\nyear: 2025\npreamble: 完善人大信息系统，组织代表培训（3-5月）。\n",
        "UTF-8",
        (),
    ),
    "NPC403": (
        (
            "Nothing is left to be filled in, each place a finding of its own. A number is open (走访选民X人, 第×次, 20XX年, X月X日, 约X.X万元), a name (XX区, 《XX要闻》, 〇〇同志), or a mark says so (TODO, 待补充, ____, ？？), which is also found as the whole value of a key that is read and not printed as it stands (when: 待填). Not open are numerals (二〇二五年), measures (3×5米), letters (X光, XML), formulas (1+X), addresses, and names that the paper lists as meant (“<anonymised>: [XX区]”). No error value of a spreadsheet, no ** and no English “and” between Chinese characters is left over either; 待定 is remarked on outside remarks. In a paper with “<status>: <WorkPoints.status=draft>”, what is open is only remarked on; with “<status>: <WorkPoints.status=final>” it is an error, an error value too.",
            "文字中没有未填之处，每一处分别指出：未填的数（走访选民X人、第×次、20XX年、X月X日、约X.X万元），未填的名称（XX区、《XX要闻》、〇〇同志），写明待补的（TODO、待补充、____、？？），整个值就是这样的（<when>: 待填），不论什么键都算。汉字数字（二〇二五年）、尺寸（3×5米）、字母（X光、XML）、算式（1+X）、网址不算；文件写明有意隐去的名称（“<anonymised>: [XX区]”）也不算。文字中也没有表格错误值、**，汉字之间没有英文 and、of；备注以外写有“待定”的，予以提示。文件写明“<status>: <WorkPoints.status=draft>”的，未填之处只作提示；写明“<status>: <WorkPoints.status=final>”的，未填之处和表格错误值按错误处理。",
        ),
        ("A draft mark that is printed is noticed by everyone.", "草稿标记印出来很显眼。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nstatus: final\npreamble: 调研集中式租赁住房 and 老旧小区改造等工作情况，走访选民X人，审议XX区报告。\n",
        "kind: work-points\nyear: 2025\nstatus: final\nanonymised: [XX区]\npreamble: 调研集中式租赁住房和老旧小区改造等工作情况，走访选民120人，审议XX区报告。\n",
        "UTF-8",
        (),
    ),
    "NPC404": (
        (
            "No word of two or more characters stands twice in a row, nor does 的 or a punctuation mark.",
            "两个字以上的词不连写两遍，“的”和标点不连写两个。",
        ),
        ("It is left over from cutting and pasting.", "多半是剪贴留下的。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\npreamble: 组织学习学习宪法法律。\n",
        "kind: work-points\nyear: 2025\npreamble: 组织学习宪法法律。\n",
        "UTF-8",
        (),
    ),
    "NPC405": (
        (
            "Texts call a department what “<departments>” calls it: not 教科文卫委 where the list has 教科文卫工委, nor 财金工委 where it has 财经工委. A full name beside a short one in the list is remarked on. Bodies of other organs (省人大财经委) are left alone. Owners are the matter of NPC301.",
            "文字中的部门名称与 <departments> 名单一致：名单为教科文卫工委的，不写教科文卫委；名单为财经工委的，不写财金工委；名单用简称而文字用全称的，予以提示。上级机关的部门（省人大财经委）不在此列；承办部门由 NPC301 检查。",
        ),
        (
            "A special committee (委) and a working committee (工委) are different bodies.",
            "专门委员会（委）和工作委员会（工委）是不同的机构。",
        ),
        (
            "地方组织法 articles 33 and 59",
            "地方组织法第三十三条（专门委员会）、第五十九条（工作机构）",
        ),
        "kind: work-points\nyear: 2025\ndepartments: [办公室, 教科文卫工委]\npreamble: 教科文卫委牵头开展调研。\n",
        "kind: work-points\nyear: 2025\ndepartments: [办公室, 教科文卫工委]\npreamble: 教科文卫工委牵头开展调研。\n",
        "UTF-8",
        (),
    ),
    "NPC406": (
        (
            "Ranges of years, months and days in the texts of a plan all have the same dash: 2021—2035年 and 3—5月, or 2021-2035年 and 3-5月; so have the times of its items among themselves.",
            "同一计划的文字里，年、月、日起止用同一种连接号：2021—2035年、3—5月，或者2021-2035年、3-5月；各项目的时间（<when>）也用同一种。",
        ),
        (
            "Two forms side by side look like two hands; a search for one misses the other.",
            "写法不一显得草率，检索时也会遗漏。",
        ),
        (
            "GB/T 15834-2011, clause 4.13: — joins times; - is for numbers and codes",
            "GB/T 15834—2011 第4.13条：一字线标示时间起止，短横线用于编号、代码",
        ),
        "kind: work-points\nyear: 2025\npreamble: 围绕国土空间总体规划（2021—2035年）和乡村振兴规划（2023～2027年），开展5—6月代表主题月活动。\n",
        "kind: work-points\nyear: 2025\npreamble: 围绕国土空间总体规划（2021—2035年）和乡村振兴规划（2023—2027年），开展5—6月代表主题月活动。\n",
        "UTF-8",
        (),
    ),
    "NPC407": (
        (
            "Digits and Latin letters are half-width: 2025年, not ２０２５年.",
            "阿拉伯数字和拉丁字母用半角：写2025年，不写２０２５年。",
        ),
        (
            "They are set twice as wide as other digits, and no search finds them.",
            "全角数字比其他数字宽一倍，检索也查不到。",
        ),
        ("GB/T 15835-2011, use of numerals in publications", "GB/T 15835—2011《出版物上数字用法》"),
        "kind: work-points\nyear: 2025\npreamble: 围绕２０２５年经济工作，用好５Ｇ网络。\n",
        "kind: work-points\nyear: 2025\npreamble: 围绕2025年经济工作，用好5G网络。\n",
        "UTF-8",
        (),
    ),
    "NPC408": (
        (
            "No spaces stand between Chinese characters or behind Chinese punctuation, and none at the beginning of a paragraph: the document indents it. Inside quotes and titles a space may part two phrases, in a heading or lead two clauses; “--fix” joins none of a heading. Spaces at the end of a line are remarked on.",
            "汉字之间、中文标点之后不空格，段首不手工空两字（公文自动缩进）；引号、书名号之内可以用空格隔开两句，标题、首句可以用空格隔开两个分句；标题、首句中的空格，“--fix”不删。行末的空格予以提示。",
        ),
        (
            "They are printed as gaps; a line that is indented by hand is no paragraph of its own.",
            "空格会印成空白；手工缩进的一行并不会自成一段，段与段之间要空一行。",
        ),
        ("GB/T 9704-2012, clause 7.3.3: two characters' indent", "GB/T 9704—2012 第7.3.3条"),
        "kind: work-points\nyear: 2025\npreamble: |\n  \u3000\u3000坚持党的 全面领导。\n",
        "kind: work-points\nyear: 2025\npreamble: |\n  坚持党的全面领导。\n",
        "UTF-8",
        (),
    ),
    "NPC409": (
        (
            "A plan writes one thing in one way: 镇街 or 镇（街道）, 2021-2035年 or 2021年-2035年, 台账 not 台帐, 2025年 not 二〇二五年; a statute has one name, without a character more or less. What may be meant otherwise (年 or 年度, with quotes or without) is remarked on, as is an organ that the titles of one table call 县政府 here and 县人民政府 there.",
            "同一计划对同一事物用同一写法：镇街或镇（街道）、2021-2035年或2021年-2035年，台账不与台帐混用，2025年不与二〇二五年混用；同一法规的名称不多字、不少字。可能另有含义的（年与年度、加不加引号），以及同一张表的题名中县政府与县人民政府等混用的，予以提示。",
        ),
        (
            "Readers ask whether two things are meant; a search finds half of the places.",
            "写法不一，读者会以为是两回事，检索也会遗漏。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\npreamble: 支持镇（街道）人大工作，指导镇（街道）人大开展活动，加强与镇街人大联动。\n",
        "kind: work-points\nyear: 2025\npreamble: 支持镇（街道）人大工作，指导镇（街道）人大开展活动，加强与镇（街道）人大联动。\n",
        "UTF-8",
        (),
    ),
    "NPC410": (
        (
            "《》, “”, （） and 「」 stand in pairs within one text, one pair wholly inside the other. The ） of a number such as 1） needs none.",
            "同一段文字中，书名号、引号、括号成对使用，可以嵌套，不得交叉。“1）”之类序号的括号除外。",
        ),
        (
            "Where a name or a quotation ends is not to be seen.",
            "缺了一半，就看不出文件名称或者引文到哪里为止。",
        ),
        ("GB/T 15834-2011, use of punctuation marks", "GB/T 15834—2011《标点符号用法》"),
        "kind: work-points\nyear: 2025\npreamble: 检查《中华人民共和国安全生产法实施情况。\n",
        "kind: work-points\nyear: 2025\npreamble: 检查《中华人民共和国安全生产法》实施情况。\n",
        "UTF-8",
        (),
    ),
    "NPC411": (
        (
            "The numbers of a list follow each other, without gaps and repeats: 一是, 二是 or 第一，第二， in a paragraph, （一）, （二） or （1）, （2） in a text, 一、 二、 at the beginnings of its paragraphs, 一是, 二是 in the leads of one section, 一、 二、 in the names of categories. Only a list that begins with one, and that is the only one there, is looked at.",
            "同一段中的“一是、二是”“第一，第二，”，同一部分文字中的“（一）（二）”“（1）（2）”和各段开头的“一、二、”，同一部分各要点首句的“一是、二是”，各类别名称的“一、二、”应当连续，不漏不重。只检查从一开始、且仅有一组的列举。",
        ),
        (
            "Something was taken out or put in and the numbers stayed, or an entry is missing.",
            "多半是增删内容后没有改序号，也可能漏了一条。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\npreamble: 一是加强学习；二是改进作风；四是严肃纪律。\n",
        "kind: work-points\nyear: 2025\npreamble: 一是加强学习；二是改进作风；三是严肃纪律。\n",
        "UTF-8",
        (),
    ),
    "NPC412": (
        (
            "Titles of sections, points, rows and the tasks of a month begin with their words, not with 一、 （一） 1. or （1）. Names of categories, and headings and points that are not numbered, may, as npc puts nothing in front of them.",
            "各部分标题、要点、项目和月度事项由程序编号，开头不写“一、”“（一）”“1.”“（1）”；类别和写明不编号的标题、要点，前面不会编号，可以写。",
        ),
        ("The number is printed twice: 一、一、加强监督.", "印出来序号重复：一、一、加强监督。"),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 一、加强监督工作\n    points:\n      - lead: 1. 提高监督实效\n        text: 跟踪督办审议意见。\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 加强监督工作\n    points:\n      - lead: 提高监督实效\n        text: 跟踪督办审议意见。\n",
        "UTF-8",
        (),
    ),
    "NPC413": (
        (
            "The owners of one row are different departments (the same one by two names is remarked on), and no organ stands twice among those that a notice goes to or copies go to.",
            "同一项目的承办部门不重复（用两个名称的，予以提示）；主送机关、抄报抄送机关各不重复。",
        ),
        (
            "One of the two was meant to be another, or was left over.",
            "重复的一处往往应是另一个部门，或者是改动后遗留的。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\ndepartments: [办公室, 财经工委]\n---\nkind: monthly-plan\nmonths:\n  3:\n    - {content: 调研财政收支情况, owners: 财经工委、财经工委}\n",
        "kind: work-points\nyear: 2025\ndepartments: [办公室, 财经工委]\n---\nkind: monthly-plan\nmonths:\n  3:\n    - {content: 调研财政收支情况, owners: 财经工委、办公室}\n",
        "UTF-8",
        (),
    ),
    "NPC414": (
        (
            "What is heard (听取, 审议) is the report of the government, supervisory commission, court or procuratorate of the organ's own level: a county's congress hears 县政府, not 区政府 or 市政府; so too what is done 根据…提请. What a city hears of a county's or district's is remarked on. The column of those who report is read alike. Bodies of a place of the same rank are told as well: 在区委领导下 in the plan of a county, 区委办公室 among those to whom it sends copies; and courts that no place of a level has, as 省中级人民法院.",
            "听取、审议的是本级人民政府、监委、法院、检察院的报告：县人大常委会听取县政府的报告，不听取区政府、市政府的报告；“根据……提请”同此。市人大常委会听取县、区政府报告的，只予提示。“报告机关”一栏同此。县的文件里写“在区委领导下”、抄送“区委办公室”的，是同级的别处机关，也查；没有的法院（省中级人民法院）也查。",
        ),
        (
            "It is left over from the plan of another place, or from before a county became a district.",
            "多半是套用外地样本，或者撤县设区前的旧稿没有改全。",
        ),
        (
            "地方组织法 article 50(1)(7): “监督本级人民政府、监察委员会、人民法院和人民检察院的工作”",
            "地方组织法第五十条第一款第七项：“监督本级人民政府、监察委员会、人民法院和人民检察院的工作”",
        ),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 听取和审议区人民政府关于养老服务工作情况的报告。\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 听取和审议县人民政府关于养老服务工作情况的报告。\n",
        "UTF-8",
        (),
    ),
    "NPC415": (
        (
            "A year has four figures and no letter O or l among them; 202年, 20025年 and years after 2100 are slips.",
            "年份为四位数字，不夹杂字母 O、l；写成202年、20025年或2100年以后的，是录入差错。",
        ),
        (
            "The letter looks like the figure; search and the other checks do not find the year.",
            "字母与数字形似，不易看出，检索和其他检查也认不出这个年份。",
        ),
        ("GB/T 15835-2011, use of numerals in publications", "GB/T 15835—2011《出版物上数字用法》"),
        "kind: work-points\nyear: 2025\npreamble: 全面完成2O25年各项工作任务。\n",
        "kind: work-points\nyear: 2025\npreamble: 全面完成2025年各项工作任务。\n",
        "UTF-8",
        (),
    ),
    "NPC416": (
        (
            "Fonts whose names end in _GB2312, and 简体 fonts of 方正, hold the 6763 characters of GB/T 2312-1980 and no others; _GBK fonts hold the 21003 of GBK. A Chinese character that the font of its text does not hold is remarked on, once with all its places. Signs and Latin letters are not looked at, nor fonts of other names.",
            "名称带 _GB2312 的字体和方正“简体”字体只收 GB/T 2312—1980 的6763个汉字，_GBK 字体收 GBK 的21003个。文字所用的字体没有的汉字，每个字提示一次，列出各处；标点、字母和其他名称的字体不查。",
        ),
        (
            "The character is printed in whatever other font there is, or as an empty box; in a title everybody sees it. 浉, 瀍, 鄠, 硚 and 猇 are in names of counties, 喆, 堃 and 祎 in names of persons.",
            "缺的字会用别的字体印出，或者印成空框，在标题中尤其显眼。县级地名中的浉、瀍、鄠、硚、猇，人名中的喆、堃、祎都不在 GB/T 2312 中。",
        ),
        (
            "GB/T 2312-1980; GBK 1.0; GB/T 9704-2012, clause 5.2.2",
            "GB/T 2312—1980；GBK 1.0；GB/T 9704—2012 第5.2.2条",
        ),
        "kind: work-points\nyear: 2025\ntitle: 浉河区人大常委会2025年工作要点\n",
        "kind: work-points\nyear: 2025\ntitle: 示例县人大常委会2025年工作要点\n",
        "UTF-8",
        (),
    ),
    "NPC417": (
        (
            "Laws in 《》, and repealed laws without it (检查合同法实施情况), are held against a table of laws with the days on which they came into and went out of force. A law that was repealed before the days of its row (of what is not dated, before the plan's year) and is to be inspected, studied or carried out is a warning; one that is repealed within the year is remarked on. So is an inspection before the law is in force. A name in 《》 that no law has, and that is a slip for exactly one (乡村振兴法, 水污染防止法), is a warning. So is a long name without a piece of it. A law in 《》 that is to be inspected or has 中华人民共和国 before it and is none of the table is remarked on, as is 中华人民共和国 before a short name (中华人民共和国监督法). Drafts, 《…法》实施办法, local regulations, names in 〈〉 and sentences on what was (自《合同法》施行以来) are left alone.",
            "书名号里的法律（已废止的法律不加书名号也查，如“检查合同法实施情况”）按法律施行、废止的日期核对：所列事项的时间（没有时间的按本年度）以前已经废止、还要检查、学习、贯彻的，警告；本年内废止的只作提示；检查安排在施行以前的，警告。书名号里的名称没有这部法律、只与一部法律相差一处的（《乡村振兴法》《水污染防止法》，长名称漏写一段），警告；要检查的或者冠以“中华人民共和国”而没有收录的法律，以及简称前面加“中华人民共和国”的（《中华人民共和国监督法》），只作提示。草案、《…法》实施办法、地方性法规、〈〉里的名称和回顾以往的句子（自《合同法》施行以来）不查。",
        ),
        (
            "A committee cannot inspect how a law is carried out that is not in force, and a wrong name of a law is read by everybody.",
            "已经废止或者尚未施行的法律无从检查，法律名称写错有失严肃。",
        ),
        (
            "the laws' own texts; the list of laws in force of the National People's Congress (26 June 2026)",
            "各法律的文本；全国人大公布的现行有效法律目录（2026年6月26日）",
        ),
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 执法检查\n    items:\n      - {title: 检查《中华人民共和国环境噪声污染防治法》实施情况, owners: 城建环资工委, when: 6月, meetings: 常委会会议}\n",
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 执法检查\n    items:\n      - {title: 检查《中华人民共和国噪声污染防治法》实施情况, owners: 城建环资工委, when: 6月, meetings: 常委会会议}\n",
        "UTF-8",
        (),
    ),
    "NPC418": (
        (
            "A plan names the party congresses and plenums that had been held when it was decided, up to the newest: no plenum before its time, no 十九大精神 alone after 二十大, no 二十届二中、三中全会 after the fourth. Set phrases stand as they are said: 深刻领悟“两个确立”的决定性意义, 做到“两个维护”.",
            "文稿写到的党的代表大会、中央全会，应当在定稿时已经召开，并且列到最新的一次：没有召开的不写，二十大以后不单独写“十九大精神”，四中全会以后列举不止于“二中、三中全会”。提法照规范写：深刻领悟“两个确立”的决定性意义，做到“两个维护”，“十五五”等简称加引号。已经开过的会不再写“迎接”。回顾从前、书名号里的文件名称不算；单独写某次全会、表中的事项、总结里写的，只作提示。",
        ),
        (
            "Text that is taken over from an earlier plan keeps its formulations; nothing in a paper is noticed sooner.",
            "沿用旧稿时最容易留下旧提法，政治性表述过时、超前是公文的大忌。",
        ),
        (
            "the communiqués of the congresses and plenums, with their dates (npc knowledge)",
            "历次党代会、中央全会的公报及其日期（见 npc knowledge）",
        ),
        "kind: work-points\nyear: 2025\npreamble: 深入学习贯彻党的十九大精神，依法履行职责。\n",
        "kind: work-points\nyear: 2025\npreamble: 深入学习贯彻党的二十大和二十届二中、三中全会精神，依法履行职责。\n",
        "UTF-8",
        ("formulations", "events"),
    ),
    "NPC419": (
        (
            "What a year is called fits it: “十四五” opened in 2021, was half over in 2023 and closed in 2025, “十五五” is being drafted in 2025 and opens in 2026; 二十大 was held in 2022, and 2023 opened the work that follows it.",
            "年份的提法与年度相符：“十四五”2021年开局、2023年中期、2025年收官，“十五五”2025年谋划、2026年开局；二十大2022年召开，2023年是贯彻二十大精神的开局之年。写明“今年是”“2025年是”的才算错；没有写明哪一年、又差得远的，只作提示。",
        ),
        (
            "The opening of a plan is taken over from last year's, and the phrase stays behind.",
            "引言由上年沿用而来，年份改了，提法忘了改。",
        ),
        (
            "the outlines of the five-year plans and the dates of the congresses (npc knowledge)",
            "历次五年规划纲要的起止年份、党代会的日期（见 npc knowledge）",
        ),
        "kind: work-points\nyear: 2025\npreamble: 2025年是“十四五”规划开局之年，全年依法履行职责。\n",
        "kind: work-points\nyear: 2025\npreamble: 2025年是“十四五”规划收官之年，全年依法履行职责。\n",
        "UTF-8",
        ("periods", "events"),
    ),
    "NPC420": (
        (
            "What is typed beside a sentence does not contradict it: time, owners, departments that assist, meetings, reporters, action. Times with a month in common agree, and so do owners of whom one is the same.",
            "句子之外另写的时间、承办部门、配合部门、会议、报告机关、方式，与句子不相抵触。时间有一个月相同、部门有一个相同即为一致。",
        ),
        (
            "The sentence is what is printed, the key is what schedules go by.",
            "印出来的是句子，排进日程的是所写的键；两者不一，执行时无所适从。",
        ),
        ("one item, one arrangement", "同一项目的安排应当一致"),
        "kind: arrangement\npaper: 监督工作计划\nform: sentences\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {text: 听取和审议县政府关于供水工作情况的报告（6月，财经工委）。, when: 10月}\n",
        "kind: arrangement\npaper: 监督工作计划\nform: sentences\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {text: 听取和审议县政府关于供水工作情况的报告（6月，财经工委）。, when: 6月下旬, focus: 水价}\n",
        "UTF-8",
        (),
    ),
    "NPC421": (
        (
            "Words of a sentence that look like a time, a department or a meeting are understood, or the key beside the sentence says the same. A sentence that simply does not say when or by whom is none of these.",
            "句中说到时间、承办部门、会议的，程序读得懂；读不懂的，另写键说明。句子本来没有写时间、部门的，不在此列。",
        ),
        (
            "What is not understood is in no month and in no department's list.",
            "没有读懂的，排不进月份，也列不进部门清单。",
        ),
        (
            "npc reads the wordings that offices use, and guesses nothing else",
            "程序按通行的写法读句子，此外不作猜测",
        ),
        "kind: arrangement\npaper: 监督工作计划\nform: sentences\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - text: 听取和审议县政府关于供水工作情况的报告（8月，财经工委）。\n      - text: 听取和审议县政府关于医保工作情况的报告。由财经工委负责。大约在冬季的十二月前后提请研究。\n",
        "kind: arrangement\npaper: 监督工作计划\nform: sentences\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - text: 听取和审议县政府关于供水工作情况的报告。报告拟安排在12月份举行的常委会会议上听取和审议。由财经工委负责。\n",
        "UTF-8",
        (),
    ),
    "NPC422": (
        (
            "A sentence does not give two times without a month in common to one thing, and calls what a meeting does with a report the same throughout: 听取和审议, 听取, 审查和批准. 4月初审，8月表决 are two things.",
            "一个项目的句子里，同一件事不写两个不同的时间；对同一报告是听取、听取和审议还是审查和批准，前后一致。4月初审、8月表决是两件事，不在此列。",
        ),
        (
            "听取 and 听取和审议 lead to different meetings and different consequences; of two months only one can be right.",
            "听取与听取和审议，会议和后续程序都不同；两个月份只能有一个是对的。",
        ),
        ("监督法 chapter 2", "监督法第二章"),
        "kind: arrangement\npaper: 监督工作计划\nform: sentences\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - text: 听取县政府关于供水工作情况的报告。报告拟安排在5月份举行的常委会会议上听取和审议。由财经工委负责。\n",
        "kind: arrangement\npaper: 监督工作计划\nform: sentences\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - text: 听取和审议县政府关于供水工作情况的报告。报告拟安排在5月份举行的常委会会议上听取和审议。由财经工委负责。\n",
        "UTF-8",
        (),
    ),
    "NPC423": (
        (
            "The number of an anniversary is the year less the first year: in 2024 the People's Republic is 75 years old, the National People's Congress 70. What a sentence says of a year (今年是, 2024年是) is a warning where it does not fit; feasts of the plan's year are remarked on. Meetings and speeches of earlier anniversaries may be named in any year, and what a place or an office counts for itself is not looked at.",
            "周年数等于年度减去起算的年份：2024年是新中国成立75周年、全国人民代表大会成立70周年。写明“今年是”“2024年是”而数目不对的，按警告；庆祝、纪念活动的周年数不是计划年度的，只作提示。已经召开的庆祝大会、发表的讲话不算；本地、本单位的周年不查。",
        ),
        (
            "The year is changed when the text is taken over, and the number of years is not.",
            "沿用旧稿时年份改了，周年数忘了改。",
        ),
        (
            "the dates from which anniversaries are counted (npc knowledge)",
            "各周年的起算日期（见 npc knowledge）",
        ),
        "kind: work-points\nyear: 2024\npreamble: 2024年是中华人民共和国成立74周年，全年依法履行职责。\n",
        "kind: work-points\nyear: 2024\npreamble: 2024年是中华人民共和国成立75周年，全年依法履行职责。\n",
        "UTF-8",
        ("anniversaries",),
    ),
    "NPC424": (
        (
            "Where the organs under supervision are listed, they stand in the order of the law: 政府、监委、法院、检察院. A list of three or more with the government in another place is a warning, another one in a sentence about supervision is remarked on. Organs that act together (联合, 牵头, 移送, 公安) stand in the order of what they do.",
            "并列受监督的机关，按政府、监委、法院、检察院的次序。三个以上机关并列、次序有误的，为警告；两个机关并列，说的是听取报告、监督的，只予提示。联合报告、办案协作等按牵头、办理先后排列的（联合、牵头、移送、公安等），不查。",
        ),
        (
            "The order is that of the Constitution and the law; another one is taken for a mistake of rank.",
            "机关的次序有宪法和法律的规定，排错了是政治性差错。",
        ),
        (
            "宪法修正案（2018年） article 50, and 地方组织法 article 50(1)(7)",
            "宪法修正案（2018年）第五十条，地方组织法第五十条第一款第七项：“监督本级人民政府、监察委员会、人民法院和人民检察院的工作”",
        ),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 听取县法院、县政府、县检察院专项工作报告。\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 听取县政府、县法院、县检察院专项工作报告。\n",
        "UTF-8",
        (),
    ),
    "NPC425": (
        (
            "Organs and departments are called as they are on the day of the plan: what was renamed or merged in a reform (卫计局, 国土资源局, 环保局, 国税局 …) is told from the day on by which places had carried it out; so are full names of committees with the wrong joiner (环境和资源保护委员会 for 环境与资源保护委员会). Reforms that places carry out by different names or at different times are remarked on. Names that the plan's list of departments has, names of documents in 《》, and what is told as former (原县环保局, a year before) are left alone. 县纪委监委 as the one that reports is remarked on: 监委 is under the supervision of the congress, 纪委 is the party's.",
            "机关、部门按计划制定时的名称写。机构改革中已经更名、合并的（卫计局、国土资源局、环保局、国税局等），从各地改完之日起查；专门委员会全称中连词用错的（环境和资源保护委员会，应为环境与资源保护委员会）也查。各地名称、时间不一的改革只予提示。部门名单中列的名称、书名号里的文件名、说明是旧称的（原县环保局）、以前年份的事，不查。听取县纪委监委报告的，提示：受人大监督的是监委。",
        ),
        (
            "An organ that is no longer there can neither report nor be supervised; a committee's full name is part of the law.",
            "已经撤并的机关不能作报告，也无从监督；多半是沿用了旧稿。",
        ),
        (
            "the decisions on reforms that a finding names; 地方组织法 article 33",
            "检查结果中注明的机构改革方案；地方组织法第三十三条",
        ),
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 督促县国土资源局办理代表建议。\n",
        "kind: work-points\norgan: 示例县人大常委会\nyear: 2025\npreamble: 督促县自然资源局办理代表建议。\n",
        "UTF-8",
        (),
    ),
    "NPC426": (
        (
            "Words that sound or look alike, where what stands beside them shows which is meant: 行使职权 and 车辆行驶, 截至2025年底 and 报名截止, 公民权利 and 权力机关, 制定条例 and 制订计划. Titles in 《》, names of departments and what “<terms>” in npc.yaml says are passed over. Where both may be meant, it is an info.",
            "音近、形近或者意思相近的字词，看上下文就知道应当用哪一个：行使职权、车辆行驶，截至2025年底、报名截止，公民权利、权力机关，制定条例、制订计划。书名号里的名称、部门名称和 npc.yaml 的 <terms> 中写明的不查；两种写法都可能的只作提示。",
        ),
        (
            "A spell checker does not find them, since both are words.",
            "两个都是词，一般的查错软件查不出。",
        ),
        (
            "the wording of the statutes, the standards of the written language",
            "法律的用语、语言文字规范",
        ),
        "kind: work-points\nyear: 2025\npreamble: 依法行驶监督权，截止2025年底完成帐目核对。\n",
        "kind: work-points\nyear: 2025\npreamble: 依法行使监督权，截至2025年底完成账目核对，报名截止后公布名单。\n",
        "UTF-8",
        ("words",),
    ),
    "NPC427": (
        (
            "Where the categories of a list are sessions, as 第三十九次会议（6月）, each number stands once, a higher number is not in an earlier month, and the month is that of the session's date, where “<sessions>” has it. One number that is left out among others is an info. A session that goes on in two categories of one month is one.",
            "安排表以会次为类别的（如“第三十九次会议（6月）”），会次不重复，会次在后的月份也在后，写在“<sessions>”里的，月份与会议日期一致；中间漏一次的只作提示。同一个月的两个类别写同一会次的，视为同一次会议。",
        ),
        (
            "A number that was copied with its heading makes two sessions one.",
            "复制类别名称时常忘记改会次，两次会议就成了一次。",
        ),
        ("a session has one number and one date", "一次会议只有一个届次、一个日期"),
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 第三十八次会议（4月）\n    items: [{title: 听取和审议县政府关于交通治理工作情况的报告, owners: 城建工委, when: 4月}]\n  - name: 第三十八次会议（6月）\n    items: [{title: 听取和审议县政府关于供水工作情况的报告, owners: 城建工委, when: 6月}]\n",
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 第三十八次会议（4月）\n    items: [{title: 听取和审议县政府关于交通治理工作情况的报告, owners: 城建工委, when: 4月}]\n  - name: 第三十九次会议（6月）\n    items: [{title: 听取和审议县政府关于供水工作情况的报告, owners: 城建工委, when: 6月}]\n",
        "UTF-8",
        (),
    ),
    "NPC428": (
        (
            "An inquiry (专题询问) whose row says that it goes with a report (结合审议…报告，开展专题询问) is in the month of that report, which another row has. Where the row does not say so, an inquiry and a report on one matter in different months are only remarked on.",
            "项目写明结合审议某项报告开展专题询问的，应与该报告（另列一项）在同一月份；没有写明“结合”，专题询问与同一事项的报告不在同一月份的，只作提示。",
        ),
        (
            "It is held while the report is deliberated, and those who report answer.",
            "结合报告进行的专题询问，是在审议该报告时进行的，由报告机关的负责人到会回答询问。",
        ),
        ("监督法 (2024) article 48 paragraph 2", "监督法（2024年）第四十八条第二款"),
        'kind: arrangement\ncategories:\n  - name: 常委会会议\n    items:\n      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 教科工委, when: 8月, meetings: 常委会会议}\n      - {title: "结合审议学前教育工作情况的报告，开展专题询问", owners: 教科工委, when: 10月, meetings: 常委会会议}\n',
        'kind: arrangement\ncategories:\n  - name: 常委会会议\n    items:\n      - {title: 听取和审议县政府关于学前教育工作情况的报告, owners: 教科工委, when: 8月, meetings: 常委会会议}\n      - {title: "结合审议学前教育工作情况的报告，开展专题询问", owners: 教科工委, when: 8月, meetings: 常委会会议}\n',
        "UTF-8",
        (),
    ),
    "NPC429": (
        (
            "Candidate projects (民生实事候选项目) that are collected, deliberated or voted on from August on are those of the next year; those that are in January or February are not those of the next year.",
            "8月以后征集、审议、票决的民生实事候选项目，应是下一年度的；1月、2月的，不应是下一年度的。",
        ),
        (
            "They are voted on at the session of the congress at the beginning of their year.",
            "民生实事项目由年初的人代会票决，当年的候选项目此前已经征集、确定。",
        ),
        (
            "practice of the places that vote on projects (民生实事项目人大代表票决制)",
            "民生实事项目人大代表票决制的通行做法",
        ),
        "kind: work-points\nyear: 2025\n---\nkind: monthly-plan\nmonths:\n  10:\n    - {content: 征集2025年民生实事候选项目, owners: 办公室}\n",
        "kind: work-points\nyear: 2025\n---\nkind: monthly-plan\nmonths:\n  10:\n    - {content: 征集2026年民生实事候选项目, owners: 办公室}\n",
        "UTF-8",
        (),
    ),
    "NPC430": (
        (
            "“<same>” names an item that is typed in another paper of the year, and does not lead back to itself.",
            "<same> 指向全年另一文件中写明的事项，不指向没有的 <id>，也不绕回自身。",
        ),
        ("What is shown nowhere is printed nowhere.", "没有写明内容的事项印不出来。"),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: arrangement\nid: decisions\npaper: 讨论决定重大事项工作计划\ncategories:\n  - items:\n      - {same: watre}\n",
        "kind: arrangement\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: arrangement\nid: decisions\npaper: 讨论决定重大事项工作计划\ncategories:\n  - items:\n      - {same: water}\n",
        "UTF-8",
        (),
    ),
    "NPC431": (
        (
            "What is typed beside “<same>” does not contradict the item that is shown: time, owners, meetings, action, reporters.",
            "与 <same> 同时写的时间、承办部门、会议、方式、报告机关，不与所引事项相抵触。",
        ),
        (
            "Two papers of one year that disagree leave it open which holds.",
            "同一年的两份文件说法不一，执行时无所适从。",
        ),
        ("one matter, one arrangement", "同一事项的安排应当一致"),
        "kind: arrangement\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: arrangement\nid: decisions\npaper: 讨论决定重大事项工作计划\ncategories:\n  - items:\n      - {same: water, when: 10月}\n",
        "kind: arrangement\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: arrangement\nid: decisions\npaper: 讨论决定重大事项工作计划\ncategories:\n  - items:\n      - {same: water, when: 6月下旬}\n",
        "UTF-8",
        (),
    ),
    "NPC432": (
        (
            "The session of an agenda lies in the months that its items are planned for, and is of a meeting that they name.",
            "会议议程所列的事项，会议日期在计划安排的月份内，会议也是计划写明的会议。",
        ),
        (
            "An item on another session's agenda was moved without a decision, or is a slip.",
            "议题列入别的会议，或者是未经决定的调整，或者是笔误。",
        ),
        (
            "监督法 article 63(2), the plan of the year is adjusted by 主任会议",
            "监督法第六十三条第二款：年度监督工作计划的调整由主任会议决定",
        ),
        "kind: arrangement\nyear: 2026\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: agenda\nsession: {kind: 常委会会议, session: 第三十次会议, date: 2026-08-28}\nitems:\n  - {same: water}\n",
        "kind: arrangement\nyear: 2026\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: agenda\nsession: {kind: 常委会会议, session: 第三十次会议, date: 2026-06-26}\nitems:\n  - {same: water}\n",
        "UTF-8",
        (),
    ),
    "NPC433": (
        ("Categories stand in each other on two levels at most.", "类别最多分两层。"),
        (
            "The headings of the official form have two levels above the items: 一、 and （一）.",
            "公文的层次，在各项之上是“一、”“（一）”两层。",
        ),
        ("GB/T 9704-2012, clause 7.3.3", "GB/T 9704—2012 第7.3.3条"),
        "kind: arrangement\ncategories:\n  - name: 监督工作\n    categories:\n      - name: 听取专项工作报告\n        categories:\n          - name: 县政府的报告\n            items:\n              - {title: 听取县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 主任会议}\n",
        "kind: arrangement\ncategories:\n  - name: 监督工作\n    categories:\n      - name: 听取专项工作报告\n        items:\n          - {title: 听取县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC434": (
        (
            "Each word of “<columns>” is a key of the rows, the head of a usual column or one of “<extra>”, and some row fills it.",
            "<columns> 中写的是项目的键名、常用栏名或者 <extra> 中的栏名，并且有项目填写。",
        ),
        (
            "An empty column is not printed, so what is asked for would silently be missing.",
            "空栏不印，写了而没有内容的栏目会不声不响地缺失。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\ncolumns: [owners, when, 地址]\ncategories:\n  - name: 视察\n    items:\n      - {title: 视察农村公路建设情况, owners: 农业农村工委, when: 9月, extra: {地点: 城关镇}}\n",
        "kind: arrangement\ncolumns: [owners, when, 地点]\ncategories:\n  - name: 视察\n    items:\n      - {title: 视察农村公路建设情况, owners: 农业农村工委, when: 9月, extra: {地点: 城关镇}}\n",
        "UTF-8",
        (),
    ),
    "NPC435": (
        (
            "What has one number in a year (代表履职培训班2期, 督办10件民生实事项目, 评议4个部门) has it in body text, tables and tasks alike. Only the same name is compared, without whose it is; a part (其中, 选取, 各 …) and about so many are not. A row of a training with more months than its 期 is found as well, and one whose 期 do not go evenly into its months is remarked on.",
            "全年只有一个数的事（代表履职培训班2期、督办10件民生实事项目、评议4个部门），正文、表格、任务中写的数应当一致。只比较名称相同的（不计“市”“县人大”等），其中一部分（其中、选取、各……）和约数不比较。培训的时间列出的月份多于期数的，也予指出；期数不能平均分到各月的，给出提示。",
        ),
        ("One of the two is a slip, or left from a draft.", "两处不一，必有一处写错或者没有改到。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 代表工作\n    points:\n      - text: 举办2期代表履职培训班。\n---\nkind: arrangement\ncategories:\n  - name: 代表工作\n    items:\n      - {title: 举办县人大代表履职培训班3期, owners: 选联工委, when: 全年}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 代表工作\n    points:\n      - text: 举办2期代表履职培训班。\n---\nkind: arrangement\ncategories:\n  - name: 代表工作\n    items:\n      - {title: 举办县人大代表履职培训班2期, owners: 选联工委, when: 全年}\n",
        "UTF-8",
        (),
    ),
    "NPC436": (
        (
            "Where every session of a kind that is set in a month has its agenda, an item that is planned for this month and meeting stands on one of them. What is done, put off or cancelled is not asked for, nor what may come up in several months.",
            "一个月内已定日期的同一种会议都有议程的，计划在这个月提交这种会议的事项，应当列入其中一次的议程。已完成、延期、取消的，以及几个月都可以提交的，不在此列。",
        ),
        (
            "An agenda that is copied from another misses what the plan of the year has for the session; or the item was moved, and the plan still says the old month.",
            "议程漏列全年计划安排的议题，或者议题已经调整，计划没有跟着改。",
        ),
        (
            "监督法 article 63(2), the plan of the year is adjusted by 主任会议",
            "监督法第六十三条第二款：年度监督工作计划的调整由主任会议决定",
        ),
        "kind: arrangement\nyear: 2026\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {id: roads, title: 听取和审议县政府关于农村公路建设情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: agenda\nsession: {kind: 常委会会议, session: 第三十次会议, date: 2026-06-26}\nitems:\n  - {same: water}\n",
        "kind: arrangement\nyear: 2026\nid: supervision\npaper: 监督工作计划\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {id: water, title: 听取和审议县政府关于供水工作情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n      - {id: roads, title: 听取和审议县政府关于农村公路建设情况的报告, owners: 财经工委, when: 6月, meetings: 常委会会议}\n---\nkind: agenda\nsession: {kind: 常委会会议, session: 第三十次会议, date: 2026-06-26}\nitems:\n  - {same: water}\n  - {same: roads}\n",
        "UTF-8",
        (),
    ),
    "NPC437": (
        (
            "A notice that is written out has a “<signature>”; one without head and imprint is only remarked on. What is a draft (“<status> = <Notice.status=draft>”) or has places that are still to be filled in, and a text that ends with a day itself, is not looked at.",
            "写成的通知应有 <signature>（署名、成文日期）；没有版头、版记的，只作提示。草稿（<status> 写 <Notice.status=draft>）、还有未填之处的，以及正文末尾自己写了日期的，不检查。",
        ),
        (
            "Whoever gets it sees from these who answers for it, and from when.",
            "收文单位据此知道由谁发文、何时发文，归档、引用也都要用。",
        ),
        ("GB/T 9704-2012, clause 7.3.5", "GB/T 9704—2012 第7.3.5条"),
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\n---\nkind: notice\nto: 各镇人大\ntext: 现将《示例县人大常委会2025年工作要点》印发给你们，请结合实际认真贯彻落实。\nimprint: {printed-by: 示例县人大常委会办公室, printed: 2025-03-20}\n",
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\n---\nkind: notice\nto: 各镇人大\ntext: 现将《示例县人大常委会2025年工作要点》印发给你们，请结合实际认真贯彻落实。\nsignature: {date: 2025-03-20}\nimprint: {printed-by: 示例县人大常委会办公室, printed: 2025-03-20}\n",
        "UTF-8",
        (),
    ),
    "NPC438": (
        (
            "One notice issues a paper; others stand alone (“<alone>”) or issue another paper (“<issues>”).",
            "一份文件由一份通知印发；其他通知单独成文（<alone>），或者印发别的文件（<issues>）。",
        ),
        (
            "Two notices in front of one document contradict each other in head, number and date.",
            "一份文件前有两份通知，文号、日期便有两套。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\n---\nkind: notice\n---\nkind: notice\nid: training\ntitle: 关于举办代表培训班的通知\ntext: 定于4月举办代表培训班。\n",
        "kind: work-points\nyear: 2025\norgan: 示例县人大常委会\n---\nkind: notice\n---\nkind: notice\nid: training\ntitle: 关于举办代表培训班的通知\ntext: 定于4月举办代表培训班。\nalone: true\n",
        "UTF-8",
        (),
    ),
    "NPC439": (
        (
            "The parts of a total (5件，其中继续审议2件、初次审议3件) are not more than it, and not less where the two kinds are all there is (继续审议, 初次审议). 会期三天 goes with 8月11日至13日 in the same line, where no day of arrival or half a day is named.",
            "写了总数又写“其中”各项的，各项之和不应多于总数；两类合起来就是全部的（继续审议、初次审议），也不应少于总数。同一行写了起止日期和天数的（8月11日至13日，会期三天），两者应当一致；写有报到、半天的不比较。",
        ),
        ("Whoever reads it adds up.", "读的人会算。"),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 立法工作\n    points:\n      - text: 安排审议地方性法规案5件，其中继续审议2件、初次审议4件。\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 立法工作\n    points:\n      - text: 安排审议地方性法规案5件，其中继续审议2件、初次审议3件。\n",
        "UTF-8",
        (),
    ),
    "NPC440": (
        (
            "The day to which a part of a review counts (“as-of”) lies in the part's year. One in January to March of the next year, when the congress meets, is only remarked on: what is counted after 31 December is of the next year. A part that is a plan for the next year has none of another year.",
            "总结各部分的截止日期（<as-of>）在这一部分所说的年度内；在下一年1至3月（人代会前后）的，只作提示：12月31日以后的数字属于下一年。写下一年计划的部分，不写别的年度的截止日期。",
        ),
        (
            "The figures of the part are compared with what is done up to that day; with a day of another year nothing or too much is counted.",
            "这一部分的数字按截止日期核对；年份写错，就会漏算或者多算。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2024-12-20\n    preamble: 全年共发出审议意见3份。\n",
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年共发出审议意见3份。\n",
        "UTF-8",
        (),
    ),
    "NPC441": (
        (
            "No two parts of a review have one title, and none has the title of the whole. Parts without a title are told apart by their years.",
            "总结各部分的标题互不相同，也不与总标题相同；没有标题的部分，以各自的年度区分。",
        ),
        (
            "A part was copied and its title not changed; or the same line is printed twice.",
            "复制之后标题没有改，或者同一行标题印了两遍。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n  - title: 工作总结\n    year: 2026\n    preamble: 抓好审议意见跟进落实。\n",
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n  - title: 2026年工作计划\n    year: 2026\n    preamble: 抓好审议意见跟进落实。\n",
        "UTF-8",
        (),
    ),
    "NPC442": (
        (
            "The form of headings (“headings”) fits what stands below them. A heading that runs in (run-in) has a text to run into, and a title of one line; one without a number (none) has none typed. As an info: “headings”, “numbering” and“lead-style” stand where there are headings or points of which they are said.",
            "标题排法（<headings>）与标题下的内容相合：后接正文的（<headings=run-in>），标题下有正文，标题只有一行；不编号的（<headings=none>），标题前不写“一、”。<headings>、<numbering>、<lead-style> 写在有标题、要点的地方，没有的作为提示告知。",
        ),
        (
            "A heading with nothing to run into is printed on a line of its own, unlike those beside it; lines of one that runs in are joined; a number that is typed does not count on.",
            "没有正文可接的标题仍会单独成行，与其他标题不一致；后接正文的标题不分行；手写的序号不会自动接续。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: review\norgan: 示例县人大常委会\nheadings: run-in\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    sections:\n      - title: 加强党建引领\n        text: 组织机关党员干部对照党章党规查摆问题。\n      - title: 健全工作制度\n",
        "kind: review\norgan: 示例县人大常委会\nheadings: run-in\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    sections:\n      - title: 加强党建引领\n        text: 组织机关党员干部对照党章党规查摆问题。\n      - title: 健全工作制度\n        text: 梳理、印发常委会工作制度汇编。\n",
        "UTF-8",
        (),
    ),
    "NPC443": (
        (
            "What “of” names is a plan: a folder with YAML files, or one such file, within the folder of npc.yaml. The path begins at the folder of the review and is written with “/”. Nothing outside is looked at, not even through a link. Without npc.yaml the limit is the nearest folder with a .git, else the one that holds the plan's folder.",
            "<of> 所写的路径指向一份计划：放有 YAML 文件的目录，或者一个这样的文件，并且在 npc.yaml 所在的目录之内。路径从总结所在的目录算起，用“/”分隔。目录之外的一概不看，经链接指到外面的也不看。没有 npc.yaml 的，以最近的有 .git 的目录为限；也没有 .git 的，以计划目录的上一级为限。",
        ),
        (
            "The numbers of a review are compared with the plan that it names; of a wrong path nothing is compared, and nobody notices.",
            "总结中的数字要同所指的计划核对；路径写错，就无从核对，也看不出来。",
        ),
        ("the plan format", "计划文件格式"),
        "# plans/2025/work-points.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nof: ../2052\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n",
        "# plans/2025/work-points.yaml\nkind: work-points\norgan: 示例县人大常委会\nyear: 2025\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nof: ../2025\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n",
        "UTF-8",
        (),
    ),
    "NPC444": (
        (
            "Each name in “<anonymised>” is written with X, × or 〇, and stands in the paper as it is written there. A name may be part of a longer one (XX区 in XX区人大常委会).",
            "“<anonymised>”中的名称都带 X、×、〇，在该文件中有，写法相同。可以是较长名称的一部分（XX区人大常委会中的 XX区）。",
        ),
        (
            "A name that is spelt otherwise hides nothing, and what is meant to be hidden goes on being reported as open.",
            "写法不同的名称不起作用，有意隐去的仍会作为未填报出。",
        ),
        ("consistency of the paper", "文件自身一致"),
        "kind: work-points\nyear: 2025\nanonymised: [XX区, XX街道]\npreamble: 围绕XX区委中心工作，做好各项工作。\n",
        "kind: work-points\nyear: 2025\nanonymised: [XX区]\npreamble: 围绕XX区委中心工作，做好各项工作。\n",
        "UTF-8",
        (),
    ),
    "NPC445": (
        (
            "A review tells one figure in several places: 召开常委会会议10次, 发出审议意见17份, 收发文3200余件. The same figure of the same year agrees with itself, and with what the plan's other papers tell of that year as done (2024年，共召开常委会会议10次). Approximate numbers agree where both may be one: 近50次 and 48次, 3200余件 and 3215件. A figure is the same where name, act, unit and year are: what was issued is not compared with what was answered, 主任会议 not with 主任（扩大）会议. Left alone are 第10次, 每月1次, half-years (but for the review of that half-year) and quarters, several years and terms, 其中…, 增加3次, what other organs did, what is planned, and counts that are of one matter or section only.",
            "总结中同一个数（召开常委会会议10次、发出审议意见17份、收发文3200余件）几处写到的，应当一致，并与本计划其他文件对同一年已做工作的记述（如“2024年，共召开常委会会议10次”）一致。概数可能相同的，视为一致：近50次与48次，3200余件与3215件。名称、所做的事、量词、年份都相同的，才是同一个数：发出的不与办结的比，主任会议不与主任（扩大）会议比。第10次、每月1次、上半年（半年总结除外）和季度、几年和本届、其中、增减数、其他机关的数、计划数，以及只说一个方面、一个部分的数，不查。",
        ),
        (
            "The parts of a review are written by several people, and one of them is corrected later.",
            "总结各部分由几个人起草，后来改了一处，另一处没有改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: review\norgan: 示例县人大常委会办公室\ntitle: 示例县人大常委会办公室2025年工作总结\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 2025年，办公室共服务保障常委会会议6次、主任会议12次。\n    sections:\n      - title: 做好服务保障\n        text: 全年召开常委会会议5次、主任会议12次。\n",
        "kind: review\norgan: 示例县人大常委会办公室\ntitle: 示例县人大常委会办公室2025年工作总结\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 2025年，办公室共服务保障常委会会议6次、主任会议12次。\n    sections:\n      - title: 做好服务保障\n        text: 全年召开常委会会议6次、主任会议12次，其中主任（扩大）会议2次。上半年，召开主任会议7次。\n",
        "UTF-8",
        (),
    ),
    "NPC446": (
        (
            "Where a review counts the year's inspections, visits, reports heard and other categories, and the arrangement of the same year lies in the plan, both numbers are said if they differ; a count is right if it is right in one of the ways in which rows can be counted. A review that counts fewer sessions than there are agendas of the year up to its day is told as well. Where the plan has a ledger, NPC470 compares with that instead.",
            "总结写明本年执法检查、视察、听取报告等的数量，同一计划中又有本年安排表的，数量与安排表的行数不同时，一并列出两个数；有几种计数方法的，符合其中一种即可。总结写的会议次数少于截止日期以前已有议程的会议次数的，也列出。计划有台账的，由 NPC470 同台账核对，这里不再列出。",
        ),
        (
            "Work is added and dropped in the year, so that the two need not agree; whoever signs the review should know why they do not.",
            "年中有增减，两者不必一致；签发总结的人应当知道为什么不一致。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 办公室, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 办公室, when: 8月, meetings: 常委会会议}\n---\nkind: review\ntitle: 2025年工作总结\nparts:\n  - year: 2025\n    sections:\n      - title: 增强监督实效\n        text: 全年开展视察3次。\n",
        "kind: arrangement\nyear: 2025\ncategories:\n  - name: 视察活动\n    items:\n      - {title: 视察城市公园建设情况, owners: 办公室, when: 7月, meetings: 常委会会议}\n      - {title: 视察秀丽湖库建设情况, owners: 办公室, when: 8月, meetings: 常委会会议}\n---\nkind: review\ntitle: 2025年工作总结\nparts:\n  - year: 2025\n    sections:\n      - title: 增强监督实效\n        text: 全年开展视察2次。\n",
        "UTF-8",
        (),
    ),
    "NPC447": (
        (
            "Where the title of a part of a review names a year, it is the one under “year”; a year in the title of the whole is that of a part.",
            "总结各部分的标题写有年份的，与这一部分的 <year> 一致；总标题中的年份，有相应的部分。",
        ),
        (
            "One of the two was left from last year's review; figures are compared by “year”, readers go by the title.",
            "多是沿用上一年的总结，有一处没有改；数字按 <year> 核对，读者看的是标题。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: review\norgan: 示例县人大常委会\ntitle: 示例县人大常委会2025年工作总结\nparts:\n  - title: 2024年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n",
        "kind: review\norgan: 示例县人大常委会\ntitle: 示例县人大常委会2025年度总结\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n",
        "UTF-8",
        (),
    ),
    "NPC448": (
        (
            "Days that a review names are days of their month; 2月29日 with a year before it is of a leap year.",
            "总结中写到的日期是当月有的日子；写明年份的2月29日，当年是闰年。",
        ),
        (
            "A figure was mistyped, or the text read wrongly from a scan.",
            "数字录入有误，或者扫描识别有误。",
        ),
        ("the calendar", "历法"),
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全过程人民民主研习实践基地于2025年9月31日揭牌启用。\n",
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全过程人民民主研习实践基地于2025年9月30日揭牌启用。\n",
        "UTF-8",
        (),
    ),
    "NPC449": (
        (
            "Some part of a review has a text: a preamble, a heading or a closing. Where only headings are written, the frame of a draft, that is enough.",
            "总结至少有一个部分写了引言、标题或者结语。先搭框架、只写了标题的，也可以。",
        ),
        ("An empty document would be printed.", "否则印出来是空白的文件。"),
        ("the plan format", "计划文件格式"),
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n",
        "kind: review\norgan: 示例县人大常委会\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    preamble: 全年共发出审议意见3份。\n",
        "UTF-8",
        (),
    ),
    "NPC450": (
        (
            "Each reference of a ledger (听取6, 7月5, 监督计划3, an id, words of a title) means one row of the adopted plan, and only one. What stands before the number is a part of a category's name that no other category has; the number is that of the printed table. A ledger that is checked without any plan is only warned of, once.",
            "工作台账引用的事项（听取6、7月5、监督计划3、<id>，或者标题里的几个字），在通过的计划里应当有一行，并且只有一行。编号前面写类别名称里的几个字，不能几个类别都有；编号照通过时印出的表。没有读到计划、只有台账的，只提醒一次。",
        ),
        (
            "What is done, moved or dropped would be that of another row, in every list and count.",
            "引用错了，办结、改期、取消就记到别的事项上，清单、台账和统计都跟着错。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取11]}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n",
        "UTF-8",
        (),
    ),
    "NPC451": (
        (
            "Under “<matters>”, each row of the plan stands once, in one ledger, by one reference. What a session dealt with (“<HeldSession.items>”), adjustments and opinions may stand in another ledger. A ledger all of whose rows another one tells of is a copy, and told of once.",
            "同一事项在 <matters> 里只写一处：只在一个台账里写，也只用一种写法引用。会议的 <HeldSession.items>、调整和审议意见可以写在别的台账里。一个台账的事项另一个台账全都写了的，是副本，只指出一次。",
        ),
        (
            "Two departments write different days of one matter, and nobody knows which counts.",
            "两处各写各的日期，不知道以哪一处为准。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nid: office\nmatters:\n  视察1: 2025-09-10\n---\nkind: ledger\nid: finance\nmatters:\n  视察1: 2025-09-12\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: {progress: {2025-09-10: 已实地视察}, done: 2025-09-12}\n",
        "UTF-8",
        (),
    ),
    "NPC452": (
        (
            "The dates of an opinion are in this order: issued, consulted, replied, measured, published; “<Opinion.due>” is not before “<Opinion.issued>”. Where the vote is held after the publication, that is only remarked on. Suggestions are not answered before they are issued.",
            "一份审议意见的日期依次是：交办、征求意见、书面报告、满意度测评、公布；期限不早于交办。先公布、后测评的，只作提示。代表建议的答复不早于交办。",
        ),
        (
            "One of the dates is wrong, and deadlines are counted from it.",
            "必有一个日期写错，而期限要从交办日期起算。",
        ),
        (
            "监督法第十七条, 第二十九条, 第三十七条: the opinions are handed over, the result is sent for comments, then reported in writing",
            "监督法第十七条、第二十九条、第三十七条：审议意见交由有关机关研究处理，研究处理情况征求意见后，提出书面报告",
        ),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-07-04}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-08-04}\n",
        "UTF-8",
        (),
    ),
    "NPC453": (
        (
            "No two opinions that are issued in one year have the same number, and no two batches of suggestions the same name, unless they go to different organs. Where the opinions are numbered from 1 without a break but for one or two numbers, what is missing is remarked on.",
            "同一年交办的审议意见编号不重复，代表建议的批次不重复；同一份分别交几个机关的，可以各写一条。审议意见从1号起连续编号、只缺一两个号的，提示缺哪个号。",
        ),
        (
            "One of them is a copy, or the number of another one.",
            "必有一处是重复录入，或者编号写错。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06}\n  - {number: 1号, of: 听取2, to: 县政府, issued: 2025-07-03}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06}\n  - {number: 2号, of: 听取2, to: 县政府, issued: 2025-07-03}\n",
        "UTF-8",
        (),
    ),
    "NPC454": (
        (
            "An opinion is issued after one of its matters came before a session. Where the ledger does not say that any did, that is only remarked on.",
            "审议意见在所涉事项上会以后交办。台账没有写所涉事项何时上会的，只作提示。",
        ),
        (
            "The opinion names another matter than the one that was deliberated, or a date is wrong; of what was not before a session it cannot be seen whether it is done.",
            "所涉事项引错，或者日期写错；没有写上会的，看不出这件事是否已经办结。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-04-08}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06}\n",
        "UTF-8",
        (),
    ),
    "NPC455": (
        (
            "A session may stand in several ledgers, or be named by its number again: its date is the same everywhere (of several days, the first), and a day has one session of a kind.",
            "同一次会议可以写在几个台账里，但各处的日期（会期几天的为第一天）、届次应当一致。",
        ),
        (
            "Deadlines count back from the date of the session.",
            "会前期限要从会议日期倒推，日期不一致就没有准头。",
        ),
        ("a session has one number and one date", "一次会议只有一个届次、一个日期"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nyear: 2025\nid: office\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n---\nkind: ledger\nid: finance\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-29}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nyear: 2025\nid: office\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n---\nkind: ledger\nid: finance\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n",
        "UTF-8",
        (),
    ),
    "NPC456": (
        (
            "A matter is done at a meeting of a kind for which it is ticked in the plan, or to which an adjustment put it; what comes before others as well is right.",
            "会上办结的事项（<HeldSession.items>），应当是计划中提交这种会议的事项；改为提交其他会议的，写一条调整（<change>，<Change.meetings>）。在计划的会议上办结的，另在别的会议上听取过，不查。",
        ),
        (
            "The reference is wrong, or a report that the standing committee was to deliberate was only heard by 主任会议.",
            "可能引错了事项，也可能应当由常委会会议审议的报告只在主任会议上听取。",
        ),
        ("the adopted plan", "通过的计划"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第39次, date: 2025-04-28, items: [听取1]}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n",
        "UTF-8",
        (),
    ),
    "NPC457": (
        (
            "A matter comes before a session in a month of its time in the plan; where it was postponed or came earlier, an adjustment moves it.",
            "事项上会的月份，应当是计划的时间；提前、推后上会的，写一条改期（<move>）。",
        ),
        (
            "The list of adjustments (调整说明表) and the counts of the year are made from the adjustments: what is not there was never decided.",
            "调整说明表和年终统计都从台账的调整生成；没有写改期的，看不出谁决定、什么理由。",
        ),
        (
            "监督法第六十三条: 主任会议 passes the year's plan of supervision, and it may be adjusted to what is needed",
            "监督法第六十三条：年度监督工作计划由主任会议通过，可以根据实际需要作出适当调整",
        ),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-05-28, items: [听取1]}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第39次, date: 2025-04-15}\n  - {kind: 常委会会议, session: 第30次, date: 2025-05-28, items: [听取1]}\nadjustments:\n  - by: 主任会议第39次\n    date: 2025-04-15\n    changes:\n      - {move: 听取1, to: 5月, why: 与执法检查报告一并审议}\n",
        "UTF-8",
        (),
    ),
    "NPC458": (
        (
            "What changes in a row before 常委会会议 says by which meeting it was decided (“<by>”). Until then it is listed as 待报.",
            "提交常委会会议的事项，改期、取消、更改、新增的，应当写明由哪次会议决定（<by>）；没有写的，在调整说明表中列为“待报”。",
        ),
        (
            "A department cannot change the agenda of the standing committee by itself.",
            "常委会会议的议题不能由承办部门自行调整。",
        ),
        (
            "监督法第六十三条: 主任会议 passes the year's plan of supervision, and it may be adjusted to what is needed",
            "监督法第六十三条：年度监督工作计划由主任会议通过，可以根据实际需要作出适当调整",
        ),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nadjustments:\n  - date: 2025-04-15\n    changes:\n      - {move: 听取1, to: 5月, why: 与执法检查报告一并审议}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第39次, date: 2025-04-15}\nadjustments:\n  - by: 主任会议第39次\n    date: 2025-04-15\n    changes:\n      - {move: 听取1, to: 5月, why: 与执法检查报告一并审议}\n  - date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 10月, why: 秋收结束后视察}\n",
        "UTF-8",
        (),
    ),
    "NPC459": (
        (
            "The session that decided an adjustment (“<by>”: 主任会议第39次) is among the sessions of the ledger or the plan, and was not held after the day of the adjustment. What has no number (县委常委会) is not looked for.",
            "作出调整决定的会议（<by>，如 主任会议第39次），应当列在台账或者计划的会议里，召开日期不晚于调整的日期。没有届次的（如 县委常委会）不查。",
        ),
        (
            "The number is wrong, or the session is missing from the ledger and from the counts of the year.",
            "届次写错，或者台账漏了这次会议，年终统计也就漏了。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第38次, date: 2025-03-15}\nadjustments:\n  - by: 主任会议第39次\n    date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 10月, why: 秋收结束后视察}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第39次, date: 2025-08-20}\nadjustments:\n  - by: 主任会议第39次\n    date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 10月, why: 秋收结束后视察}\n",
        "UTF-8",
        (),
    ),
    "NPC460": (
        ("Each change of the plan says why (“<why>”).", "每一项调整都写明理由（<why>）。"),
        (
            "The list of adjustments (调整说明表) is printed from it, and is what a meeting decides on.",
            "调整说明表照此印出，会议据此决定。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nadjustments:\n  - date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 10月}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nadjustments:\n  - date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 10月, why: 秋收结束后视察}\n",
        "UTF-8",
        (),
    ),
    "NPC461": (
        (
            "A change changes something: it moves to another time, or says other words than before. A matter is not dropped twice, and one that was dropped is neither moved nor changed nor done afterwards; to take it up again, add it. What was done whole and is dropped later is a warning. A change does one thing: it moves, drops, changes or adds. Of a task of a monthly plan it says no meetings, reporting organs or ends: such a plan has no place for them. What is added to a month lies in it.",
            "调整应当有实际内容：改到的时间、更改的文字与原来不同。同一事项不取消两次；取消以后不再改期、更改，也不再有办结日期，重新办理的写新增（<add>）。已经全部办结又取消的，提醒。一条只写一种调整：改期、取消、更改或者新增。月度计划的事项没有会议、报告机关、配合部门、完成时限等，调整里也不写；新增到某月的，时间在那个月。",
        ),
        (
            "One of the two entries is wrong, or left from a copy.",
            "必有一处写错，或者是复制后没有改。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nadjustments:\n  - date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 9月, why: 秋收结束后视察}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nadjustments:\n  - date: 2025-08-20\n    changes:\n      - {move: 视察1, to: 10月, why: 秋收结束后视察}\n",
        "UTF-8",
        (),
    ),
    "NPC462": (
        (
            "No adjustment is dated before the day on which the plan was adopted, and no matter whose time lies after that month is done before it. That day is the last step of 题注 (“<adopted>”) by a meeting of the organ itself, but for later amendments; without one the day of publication. What was planned for the months before is left alone.",
            "调整的日期不早于计划通过的日期；计划时间在通过之后各月的事项，办结日期也不早于通过的日期。通过的日期，是题注（<adopted>）中本机关会议的最后一步，不算以后的修改；没有题注的，是公布的日期。安排在通过之前各月的事项不查。",
        ),
        (
            "The year or month of the date is wrong, or the fact is of another row.",
            "日期的年月写错，或者事项引错。",
        ),
        ("the adopted plan", "通过的计划"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\nadopted: [{date: 2025-02-27, body: 主任会议, session: 第38次, action: 通过}]\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: 2025-02-10\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\nadopted: [{date: 2025-02-27, body: 主任会议, session: 第38次, action: 通过}]\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: 2025-09-10\n",
        "UTF-8",
        (),
    ),
    "NPC463": (
        (
            "The dates of a ledger are of the plan's year; what is done late, answered or published may be of the next year, and what the first months have may be done in the last quarter of the year before. Adjustments of the year end in March of the next.",
            "台账的日期在计划年度之内；推迟办结的，以及审议意见、代表建议的办理，可以到下一年；年初的事项可以在上一年第四季度办结。对本年度计划的调整，最晚到下一年3月。",
        ),
        ("In January people write the old year.", "年初容易写成上一年的年份。"),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: 2024-09-10\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: 2025-09-10\n",
        "UTF-8",
        (),
    ),
    "NPC464": (
        (
            "Of a report by the government, the commission of supervision, the court or the procuratorate that a session of the standing committee heard and deliberated (听取和审议), of the report of an inspection of a law, and since the revision of November 2024 of a 专题询问, the ledger has an opinion (审议意见) by the time that the next session was held, half a month later at least. “Was held” is judged by the last day that the ledger tells of. Not asked are reports that were only heard, the committee's own reports, those on how opinions or suggestions were dealt with, those by which persons are judged (履职评议), proposals that the congress votes on, and decisions.",
            "常委会会议听取和审议了本级政府、监委、法院、检察院的报告，审议了执法检查报告，或者开展了专题询问（监督法2024年11月修改以后）的，到下一次常委会会议（至少隔半个月）召开时，台账应当有审议意见。是否已经召开，看台账所记最后一件事的日期。只听取不审议的、常委会自己的报告、审议意见和代表建议办理情况的报告，部门负责人履职评议，交人代会票决的候选项目，以及审查批准、决定的事项，不查。",
        ),
        (
            "What the members said goes to the organ that reported, which reports how it was dealt with.",
            "审议意见要交有关机关研究处理并报告结果，漏了就没有下文。",
        ),
        (
            "监督法第十七条, 第二十九条, 第三十七条, 第五十条; before the revision of November 2024: 第十四条, 第二十条, 第二十七条",
            "监督法第十七条、第二十九条、第三十七条、第五十条；2024年11月修改以前：第十四条、第二十条、第二十七条",
        ),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}\nopinions:\n  - {number: 2号, of: 听取2, to: 县政府, issued: 2025-07-03}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26, items: [听取2]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06}\n",
        "UTF-8",
        (),
    ),
    "NPC465": (
        (
            "Before an organ replies to an opinion in writing, it sends the result to the committee concerned for comments (“<consulted>”). The law of 2006 did not ask this of opinions on the plan, the budget and the audit, so they are left alone where the reply is from before the revision of November 2024, as are opinions of a 专题询问.",
            "对审议意见提出书面报告以前，应当把研究处理情况送有关委员会征求意见（<consulted>）。2024年11月修改以前的监督法对计划、预算执行情况报告和审计工作报告没有这个要求，不查；专题询问的意见也不查。",
        ),
        ("The step is missing in the ledger, or was left out.", "台账漏记，或者漏了这一步。"),
        (
            "监督法第十七条, 第二十九条, 第三十七条; before the revision of November 2024: 第十四条, 第二十七条",
            "监督法第十七条、第二十九条、第三十七条；2024年11月修改以前：第十四条、第二十七条",
        ),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, replied: 2025-08-04}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-08-04}\n",
        "UTF-8",
        (),
    ),
    "NPC466": (
        (
            "When the ledger of a year is closed – it tells of a day of the next year, or of 31 December – an opinion that was replied to a month before has the day of publication (“<Opinion.published>”).",
            "年度台账记完以后（记有12月31日或者下一年的事），书面报告已满一个月的审议意见，应当写有公布日期（<Opinion.published>）。",
        ),
        (
            "The law asks for publication, and at the end of the year nobody looks at the opinion again.",
            "法律要求向社会公布；年度一过，就没有人再看这份审议意见。",
        ),
        (
            "监督法第十七条, 第二十九条, 第三十七条; before the revision of November 2024: 第十四条, 第二十条, 第二十七条",
            "监督法第十七条、第二十九条、第三十七条；2024年11月修改以前：第十四条、第二十条、第二十七条",
        ),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nmatters:\n  视察1: 2025-12-31\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-08-04}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28, items: [听取1]}\nmatters:\n  视察1: 2025-12-31\nopinions:\n  - {number: 1号, of: 听取1, to: 县政府, issued: 2025-05-06, consulted: 2025-07-21, replied: 2025-08-04, published: 2025-08-20}\n",
        "UTF-8",
        (),
    ),
    "NPC467": (
        (
            "No vote counts more than the members of the standing committee (“<members>”; a warning, as others may have voted), no more suggestions are answered than there are (“<count>”), those that may take six months (“<hard>”) are no more than all, and the number of those answered by a later day is not smaller.",
            "满意度测评的票数不超过常委会组成人员的人数（<members>；另有其他人员参加测评的可能，只提醒）；已答复的、延长办理的代表建议不超过总件数（<count>）；到后一日期为止的答复件数不少于前一日期。",
        ),
        ("A number is mistyped, or stands on the wrong line.", "数字写错，或者写错了行。"),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsuggestions:\n  - {number: 县十七届人大五次会议, count: 96, to: 县政府, issued: 2025-03-03, answered: {2025-06-03: 98}}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nsuggestions:\n  - {number: 县十七届人大五次会议, count: 96, to: 县政府, issued: 2025-03-03, answered: {2025-05-20: 80, 2025-06-03: 96}}\n",
        "UTF-8",
        (),
    ),
    "NPC468": (
        (
            "Where “<evidence>” names a file – it ends as files do (.docx, .pdf …), or holds a “/” – the file is there, within the folder of npc.yaml. The path begins at the folder of the ledger. Any other text, such as the number of a document, is not looked for; of what may be no path at all, it is only remarked on. Nothing outside of that folder is looked at.",
            "<evidence> 写的是文件的（以 .docx、.pdf 等结尾，或者含“/”），文件应当在 npc.yaml 所在目录之内，路径从台账所在的目录算起。其他文字（如文号）不查；看不准是不是路径的，只作提示。目录之外的一概不看。",
        ),
        (
            "At the end of the year the paper is asked for, and is not where the ledger says.",
            "年终要材料时，台账写的地方找不到。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: {done: 2025-09-10, evidence: 佐证/视察报告.docx}\n",
        "kind: arrangement\norgan: 示例县人大常委会\nyear: 2025\ncategories:\n  - name: 听取和审议专项工作报告\n    items:\n      - {title: 听取和审议县政府关于食品安全工作情况的报告, owners: 财经工委, when: 4月, meetings: 常委会会议}\n      - {title: 听取和审议县法院关于民事审判工作情况的报告, owners: 法制工委, when: 6月, meetings: 常委会会议}\n  - name: 视察活动\n    items:\n      - {title: 视察重点项目建设情况, owners: 财经工委, when: 9月, meetings: 主任会议}\n---\nkind: ledger\nmatters:\n  视察1: {done: 2025-09-10, evidence: 关于重点项目建设情况的视察报告（主任会议第40次参阅）}\n",
        "UTF-8",
        (),
    ),
    "NPC469": (
        (
            "What was due before the day asked for by “--as-of” is done by then: matters, replies to opinions, answers to suggestions. Without “--as-of” this is not looked for. Due is the day that the plan names, else the session that the matter comes before, else the end of its month; what goes on all year has no such day.",
            "用 --as-of 指定日期校核时，期限在这一天以前的事项应当已经办结，审议意见应当已有书面报告，代表建议应当已经答复。不写 --as-of 不查。期限：计划写明日期的，为这一天；提交会议的，为会议召开之日；其余为当月末。全年进行的没有期限。",
        ),
        ("The next Friday meeting should not be the first to notice.", "逾期的事项应当及时发现。"),
        ("practice of the offices", "办公室工作惯例"),
        (
            "“npc plan validate --as-of 2025-10-08”, where a matter of September is not done",
            "9月的事项没有办结，运行 npc plan validate --as-of 2025-10-08",
        ),
        (
            "“npc plan validate --as-of 2025-10-08”, where every matter up to September is done or moved",
            "9月以前的事项都已办结或者改期，运行 npc plan validate --as-of 2025-10-08",
        ),
        "UTF-8",
        (),
    ),
    "NPC470": (
        (
            "Numbers of a review that npc knows (meetings of a kind, 审议意见, 代表建议, the categories of the tables) are compared with the ledger and plan of the year, up to “<as-of>” of their part; without it, up to the year's end or the day of the latest fact. Sessions that adopted the plan count with those of the ledger, each once; rows count as the tables have them, in any of the usual ways. Which plan: that of “<of>”, else the one in which the review lies, else the one plan of the review's committee and year that has a ledger, checked with it or elsewhere in the repo. Where the numbers of what is listed have gaps, it is only a remark. Not compared: parts and headings that look ahead, numbers of a department or of the office's own work, kinds of meetings of which the ledger has none.",
            "总结中认得出的数（各种会议几次、审议意见几份、代表建议几件、安排表各类别几项），与这一年的台账和计划核对，截至那一部分的 <as-of>；没有写的，截至年底或者台账最后记事的那天。通过计划的会议与台账的会议合计，各算一次；事项照附表的类别计，有几种计法的，符合一种即可。用哪份计划：<of> 所指的；没有写的，是总结所在的计划；也不是的，是一起校核的，或者计划库里别处的，同一机关这一年有台账的那份。台账所列届次、编号不连续的，只作提示。不核对的：下一步打算和下一年的计划，部门的数和本单位自己的数，台账没有记过的会议。",
        ),
        (
            "The review is read out to the committee, which knows how often it met; one of the two is incomplete.",
            "总结要向常委会报告，会开了几次大家都清楚；两处不同，总有一处没有记全。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议5次。\n",
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "UTF-8",
        (),
    ),
    "NPC471": (
        (
            "Several plans with ledgers are of the review's committee (or of its office, which writes it) and year: npc does not choose, and compares none.",
            "总结所属机关（或者写总结的办公室）这一年写了台账的计划有几份：用哪一份核对，程序不选，也就都没有核对。",
        ),
        (
            "Compared with the wrong one, right numbers would be found fault with.",
            "同别的一份核对，对的数也会指为错的。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/office-2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会办公室\n# plans/office-2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第39次, date: 2025-07-15}\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/office-2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会办公室\n# plans/office-2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 主任会议, session: 第39次, date: 2025-07-15}\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nof: ../2025\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "UTF-8",
        (),
    ),
    "NPC472": (
        (
            "The review's committee keeps ledgers in the repo, but no plan of its year is there, or that plan has errors: its numbers are compared with nothing.",
            "总结所属机关在计划库里有台账，但没有总结那一年的计划，或者那份计划有错误：总结中的数没有核对。这个机关一份台账也没有的，不提。",
        ),
        ("Without a word, numbers would be taken for checked.", "不说明，会以为都核对过了。"),
        ("practice of the offices", "办公室工作惯例"),
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/2024-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nparts:\n  - title: 2024年工作总结\n    year: 2024\n    as-of: 2024-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "UTF-8",
        (),
    ),
    "NPC473": (
        (
            "“<of>” leads to the plan of a year of which the review tells nothing.",
            "<of> 所指的计划，不是总结任何一部分所说的年度。",
        ),
        (
            "The numbers of one year are no measure of another's.",
            "一年的数不能同另一年的计划核对。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/2024/plan.yaml\nkind: work-points\nyear: 2024\norgan: 示例县人大常委会\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nof: ../2024\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "# plans/2025/plan.yaml\nkind: work-points\nyear: 2025\norgan: 示例县人大常委会\nadopted:\n  - {date: 2025-02-27, body: 常委会会议, session: 第29次, action: 通过}\n# plans/2025/ledger.yaml\nkind: ledger\nsessions:\n  - {kind: 常委会会议, session: 第30次, date: 2025-04-28}\n  - {kind: 常委会会议, session: 第31次, date: 2025-06-26}\n  - {kind: 常委会会议, session: 第32次, date: 2025-08-28}\n# plans/2025-review/review.yaml\nkind: review\norgan: 示例县人大常委会办公室\nof: ../2025\nparts:\n  - title: 2025年工作总结\n    year: 2025\n    as-of: 2025-12-20\n    preamble: 全年服务保障常委会会议4次。\n",
        "UTF-8",
        (),
    ),
    "NPC474": (
        (
            "Matters that the law names without saying when or how many, and of which nothing in a plan speaks, neither a row nor a sentence: law inspections, reports of the supervisory committee, the court or the procuratorate, what became of the opinions of sessions; in a town its budget and accounts, the reports to its congress, the work of its presidium, a second session. One remark names them all. The preliminary review of a county's draft budget is told where only the text speaks of it. Plans of fewer than 18 rows (a town's: 10) are drafts and are not asked. In a town whose rows name what each session does, a matter of the congress that only the body text has is remarked on.",
            "法律规定了、但没有写明月份、件数的事项，计划的项目和文字都没有提到的，合为一条提示：执法检查，监察委员会、人民法院、人民检察院的专项工作报告，审议意见研究处理情况；乡镇的预算和决算、政府和主席团的工作报告、主席团闭会期间的工作、第二次人代会会议。县级预算草案的初步审查只在正文提到、没有列项的，也给出提示。不足18项（乡镇10项）的视为初稿，不问。乡镇的项目写明了人代会各次会议内容的，正文写有而项目没有写的人代会事项，也作提示。",
        ),
        (
            "What is not spoken of at all is easily forgotten. Whether this year has it, the office knows.",
            "一字未提的，往往是漏了；今年有没有，由编制机关掌握。",
        ),
        (
            "the articles that the remark names, each with its quote (docs/statutory-matters.md lists them)",
            "提示中注明的各条（docs/statutory-matters.md 逐项列出）",
        ),
        "kind: work-points\nyear: 2026\nlevel: township\n---\nkind: arrangement\ncategories:\n  - name: 全年工作\n    items:\n      - {title: 召开镇人民代表大会第九次会议，听取和审议镇政府工作报告，审查和批准2026年预算, owners: 人大办, when: 1月, meetings: 人代会}\n      - {title: 召开镇人民代表大会第十次会议，审查和批准2025年决算, owners: 人大办, when: 8月, meetings: 人代会}\n      - {title: 听取主席团工作报告, owners: 人大办, when: 1月, meetings: 人代会}\n      - {title: 组织代表学习, owners: 人大办, when: 3月}\n      - {title: 组织代表接待选民, owners: 人大办, when: 4月}\n      - {title: 交办代表建议, owners: 人大办, when: 2月}\n      - {title: 督办代表建议办理, owners: 人大办, when: 6月}\n      - {title: 组织代表述职, owners: 人大办, when: 11月}\n      - {title: 召开代表小组会议, owners: 人大办, when: 5月}\n      - {title: 走访选民, owners: 人大办, when: 10月}\n",
        "kind: work-points\nyear: 2026\nlevel: township\n---\nkind: arrangement\ncategories:\n  - name: 全年工作\n    items:\n      - {title: 召开镇人民代表大会第九次会议，听取和审议镇政府工作报告，审查和批准2026年预算, owners: 人大办, when: 1月, meetings: 人代会}\n      - {title: 召开镇人民代表大会第十次会议，审查和批准2025年决算, owners: 人大办, when: 8月, meetings: 人代会}\n      - {title: 听取主席团工作报告, owners: 人大办, when: 1月, meetings: 人代会}\n      - {title: 视察道路交通情况, owners: 人大办, when: 3月}\n      - {title: 组织代表接待选民, owners: 人大办, when: 4月}\n      - {title: 交办代表建议, owners: 人大办, when: 2月}\n      - {title: 督办代表建议办理, owners: 人大办, when: 6月}\n      - {title: 组织代表述职, owners: 人大办, when: 11月}\n      - {title: 召开代表小组会议, owners: 人大办, when: 5月}\n      - {title: 走访选民, owners: 人大办, when: 10月}\n",
        "UTF-8",
        (),
    ),
    "NPC475": (
        (
            "Where the plan has a ledger, its papers do not say by “<Item.status>” or “<done-on>” how far a row has come; the ledger does. One finding a paper. A remark such as 已完成 belongs to the paper as it was adopted, and is not meant.",
            "计划有台账的，文件中的事项不写 <Item.status>、<done-on>，进展记在台账里。一份文件只说一处。备注中的“已完成”是通过时就有的，不算。",
        ),
        (
            "Two places that tell of one thing disagree sooner or later, and the adopted plan is not edited any more.",
            "一件事记在两处，迟早不一致；计划通过以后也不再改。",
        ),
        ("the plan format", "计划文件格式"),
        "kind: monthly-plan\nyear: 2025\nmonths:\n  3:\n    - {content: 开展食品安全工作情况专题调研, owners: 财经工委, status: 已完成, done-on: 2025-03-21}\n---\nkind: ledger\nyear: 2025\n",
        "kind: monthly-plan\nyear: 2025\nmonths:\n  2:\n    - {content: 制定工作方案, owners: 办公室, note: 已完成}\n  3:\n    - {content: 开展食品安全工作情况专题调研, owners: 财经工委}\n---\nkind: ledger\nyear: 2025\nmatters:\n  3月1: 2025-03-21\n",
        "UTF-8",
        (),
    ),
    "NPC476": (
        (
            "A sentence of the body text and a row say the same in the same words, but for the year (审查和批准2024年镇本级决算 here, 审查和批准2025年镇本级决算 there). Where either place speaks of both years, they are two matters.",
            "正文和附表同样的话里，年份应当一致（一处写“审查和批准2024年镇本级决算”，另一处写“审查和批准2025年镇本级决算”）。一处写有两个年度的，是两件事，不比较。",
        ),
        (
            "One of the two years is left over or mistyped.",
            "两个年份中有一个是沿用旧稿或者写错的。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2026\nsections:\n  - title: 开好会议\n    points:\n      - text: 听取和审议镇政府2025年上半年工作情况的报告。\n---\nkind: arrangement\ncategories:\n  - name: 会议\n    items:\n      - {title: 听取和审议镇政府2026年上半年工作情况的报告, owners: 办公室, when: 7月}\n",
        "kind: work-points\nyear: 2026\nsections:\n  - title: 开好会议\n    points:\n      - text: 听取和审议镇政府2026年上半年工作情况的报告。\n---\nkind: arrangement\ncategories:\n  - name: 会议\n    items:\n      - {title: 听取和审议镇政府2026年上半年工作情况的报告, owners: 办公室, when: 7月}\n",
        "UTF-8",
        (),
    ),
    "NPC477": (
        (
            "A town has a congress with a presidium (主席团), and neither a standing committee nor 主任会议, court, procuratorate or supervisory committee. Such a one is not named as the town's own (镇人大常委会), nor as the meeting that adopts a paper. Those of the county may be named.",
            "乡镇人民代表大会设主席团，不设常委会、主任会议；法院、检察院、监委设到县级。计划中不应写本乡镇的这些机关（镇人大常委会），题注、会议一栏也不应写这些会议。写县级机关的不在此列。",
        ),
        ("It is left over from a county's paper.", "多半是套用县级文稿时留下的。"),
        (
            "地方组织法 articles 18, 19 (presidium), 46 (standing committees from the county up)",
            "地方组织法第十八条、第十九条（乡镇设主席团），第四十六条（县级以上设常委会）",
        ),
        "kind: work-points\nyear: 2026\norgan: 柳塘镇人大主席团\nlevel: township\nsections:\n  - title: 开好会议\n    points:\n      - text: 听取和审议镇人大常委会工作报告。\n",
        "kind: work-points\nyear: 2026\norgan: 柳塘镇人大主席团\nlevel: township\nsections:\n  - title: 开好会议\n    points:\n      - text: 听取和审议镇人大主席团工作报告，协助县人大常委会开展执法检查。\n",
        "UTF-8",
        (),
    ),
    "NPC478": (
        (
            "Where only one row can be meant (of all rows it alone is like what the body text says is done, a task names it by “<prepares>”, an inquiry goes with its report), the names do not differ by a word: 文物保护利用 and 文物保护管理, 优质均衡发展 and 均衡发展, 签约服务 and 服务签约. It is remarked on, with how alike the two are: they may be two matters. A name that leaves off its end is short, and no other. What is surely another name is NPC314.",
            "正文、月度计划、专题询问所说的事项，能够对应的只有一行的（全表只有这一行与正文相近，或者 <prepares> 写明对应，或者询问写明结合该报告），名称不应相差一个词，如“文物保护利用”与“文物保护管理”、“优质均衡发展”与“均衡发展”、“签约服务”与“服务签约”。也可能本来是两件事，所以只作提示，并注明相似度。略去末尾的简写不算。确定是换了名称的，见 NPC314。",
        ),
        (
            "Readers cannot tell whether one matter is meant or two.",
            "名称不一，看的人分不清是一件事还是两件事。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2026\ntitle: 示例县人大常委会2026年工作要点\nsections:\n  - title: 监督工作\n    points:\n      - {lead: 推动文化传承, text: 听取县政府关于文物保护利用情况的报告。}\n---\nkind: arrangement\ncategories:\n  - name: 听取专项工作报告\n    items:\n      - {title: 听取县政府关于文物保护管理情况的报告, owners: 教科文卫工委, when: 5月, meetings: 主任会议}\n",
        "kind: work-points\nyear: 2026\ntitle: 示例县人大常委会2026年工作要点\nsections:\n  - title: 监督工作\n    points:\n      - {lead: 推动文化传承, text: 听取县政府关于文物保护利用情况的报告。}\n---\nkind: arrangement\ncategories:\n  - name: 听取专项工作报告\n    items:\n      - {title: 听取县政府关于文物保护利用情况的报告, owners: 教科文卫工委, when: 5月, meetings: 主任会议}\n",
        "UTF-8",
        (),
    ),
    "NPC479": (
        (
            "A notice that has a head, an imprint or a signature says to whom it goes, by “<to>” or at the beginning of its text. It is only remarked on, as some are made known to everybody.",
            "有版头、版记或者署名的通知应当写明主送机关，用 <to> 或者写在正文开头。普发公布的没有主送机关，所以只作提示。",
        ),
        ("Those to whom it goes are who has to act.", "主送机关是办理的责任者。"),
        ("GB/T 9704-2012, clause 7.3.2", "GB/T 9704—2012第7.3.2条"),
        "kind: notice\nyear: 2026\ntitle: 关于召开座谈会的通知\nalone: true\ntext: 定于3月10日召开座谈会，请准时参加。\nsignature: {organ: 示例县人大常委会办公室, date: 2026-03-02}\n",
        "kind: notice\nyear: 2026\ntitle: 关于召开座谈会的通知\nalone: true\nto: [各乡镇人大]\ntext: 定于3月10日召开座谈会，请准时参加。\nsignature: {organ: 示例县人大常委会办公室, date: 2026-03-02}\n",
        "UTF-8",
        (),
    ),
    "NPC482": (
        (
            "Activities of set names (述职, 庆祝, 轮训 …) that a point organises, where the table of a whole year (18 rows; a town’s: 10) lists at least two rows beginning with 组织, 开展, 召开 …, and no row, task or category has the word. An info: not every activity has a row.",
            "要点写明组织开展的活动（述职、庆祝、轮训等），全年安排表（18项以上，乡镇10项以上）又列有两项以上活动（以“组织”“开展”“召开”等开头），而各项目、任务、类别都没有这个词的，提示可能漏列。不是每项活动都要列项，所以只作提示。",
        ),
        (
            "What is promised and has no row has nobody who does it.",
            "正文写了、附表没有的，没有人承办。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2026\norgan: 柳塘镇人大主席团\nlevel: township\nsections:\n  - title: 代表工作\n    points:\n      - text: 组织代表向选民述职。\n---\nkind: arrangement\ncategories:\n  - name: 全年工作\n    items:\n      - {title: 召开镇人民代表大会第九次会议，听取和审议镇政府工作报告和主席团工作报告，审查和批准2026年预算, owners: 人大办, when: 1月, meetings: 人代会}\n      - {title: 召开镇人民代表大会第十次会议，审查和批准2025年决算, owners: 人大办, when: 8月, meetings: 人代会}\n      - {title: 组织代表学习, owners: 人大办, when: 3月}\n      - {title: 组织代表进站, owners: 人大办, when: 4月}\n      - {title: 交办代表建议, owners: 人大办, when: 2月}\n      - {title: 督办代表建议办理, owners: 人大办, when: 6月}\n      - {title: 召开代表小组会议, owners: 人大办, when: 5月}\n      - {title: 走访选民, owners: 人大办, when: 10月}\n      - {title: 视察村庄道路, owners: 人大办, when: 9月}\n      - {title: 调研村级卫生室, owners: 人大办, when: 11月}\n",
        "kind: work-points\nyear: 2026\norgan: 柳塘镇人大主席团\nlevel: township\nsections:\n  - title: 代表工作\n    points:\n      - text: 组织代表向选民述职。\n---\nkind: arrangement\ncategories:\n  - name: 全年工作\n    items:\n      - {title: 召开镇人民代表大会第九次会议，听取和审议镇政府工作报告和主席团工作报告，审查和批准2026年预算, owners: 人大办, when: 1月, meetings: 人代会}\n      - {title: 召开镇人民代表大会第十次会议，审查和批准2025年决算, owners: 人大办, when: 8月, meetings: 人代会}\n      - {title: 组织代表学习, owners: 人大办, when: 3月}\n      - {title: 组织代表向选民述职, owners: 人大办, when: 4月}\n      - {title: 交办代表建议, owners: 人大办, when: 2月}\n      - {title: 督办代表建议办理, owners: 人大办, when: 6月}\n      - {title: 召开代表小组会议, owners: 人大办, when: 5月}\n      - {title: 走访选民, owners: 人大办, when: 10月}\n      - {title: 视察村庄道路, owners: 人大办, when: 9月}\n      - {title: 调研村级卫生室, owners: 人大办, when: 11月}\n",
        "UTF-8",
        (),
    ),
    "NPC483": (
        (
            "How often a draft is to be deliberated (对《某条例（草案）》进行两次审议), and how many classes with how many rows there are (共三类12项), as the table has it. An info, as one reading may be left for the next year.",
            "正文写法规案审议几次的（对《某条例（草案）》进行两次审议），附表应当列有几次；写几类几项的（共三类12项），应当与附表一致。审议可能有一次安排在下一年，所以只作提示。",
        ),
        (
            "A row was added or dropped after the text was written.",
            "多半是附表增删以后正文没有改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: work-points\nyear: 2025\nsections:\n  - title: 立法工作\n    points:\n      - text: 对《城市供水条例（草案）》进行三次审议。\n---\nkind: arrangement\ncategories:\n  - name: 法规案\n    items:\n      - {title: 初次审议《城市供水条例（草案）》, owners: 法工委, when: 4月}\n      - {title: 再次审议《城市供水条例（草案）》, owners: 法工委, when: 8月}\n",
        "kind: work-points\nyear: 2025\nsections:\n  - title: 立法工作\n    points:\n      - text: 对《城市供水条例（草案）》进行两次审议。\n---\nkind: arrangement\ncategories:\n  - name: 法规案\n    items:\n      - {title: 初次审议《城市供水条例（草案）》, owners: 法工委, when: 4月}\n      - {title: 再次审议《城市供水条例（草案）》, owners: 法工委, when: 8月}\n",
        "UTF-8",
        (),
    ),
    "NPC485": (
        (
            "The text of a section, point or notice does not end with ， or 、.",
            "部分、要点、通知的正文末尾不应是逗号或者顿号。",
        ),
        ("Either the sign is wrong, or something is missing.", "不是标点用错，就是句子没有写完。"),
        ("GB/T 15834-2011, use of punctuation marks", "GB/T 15834—2011《标点符号用法》"),
        "kind: work-points\nyear: 2026\ntitle: 示例县人大常委会2026年工作要点\nsections:\n  - title: 代表工作\n    text: 密切同代表的联系，\n",
        "kind: work-points\nyear: 2026\ntitle: 示例县人大常委会2026年工作要点\nsections:\n  - title: 代表工作\n    text: 密切同代表的联系。\n",
        "UTF-8",
        (),
    ),
    "NPC486": (
        (
            "The yearly plan or work points of the standing committee that a notice names as its ground (根据县人大常委会2026年代表工作计划) are of the year of the plan. It is only remarked on: what was put off may rest on last year's.",
            "通知依据的常委会年度工作计划、工作要点（“根据县人大常委会2026年代表工作计划”）应当是本年度的。上一年度推迟下来的事项也可能依据上一年度的计划，所以只作提示。",
        ),
        (
            "A notice is often written over that of last year.",
            "通知常在上一年的底稿上改，年份容易漏改。",
        ),
        ("practice of the offices", "办公室工作惯例"),
        "kind: notice\nyear: 2026\ntitle: 关于举办培训班的通知\nalone: true\nto: [各乡镇人大]\ntext: 根据县人大常委会2025年代表工作计划，决定举办培训班。\nsignature: {organ: 示例县人大常委会办公室, date: 2026-03-02}\n",
        "kind: notice\nyear: 2026\ntitle: 关于举办培训班的通知\nalone: true\nto: [各乡镇人大]\ntext: 根据县人大常委会2026年代表工作计划，决定举办培训班。\nsignature: {organ: 示例县人大常委会办公室, date: 2026-03-02}\n",
        "UTF-8",
        (),
    ),
    "NPC501": (
        (
            "Every section is A4, upright, or lying for wide tables.",
            "各节纸张均为 A4，竖排；宽表可以横排。",
        ),
        (
            "Templates from elsewhere are often of US Letter: printed on A4, all their margins are off.",
            "外来模板常为信纸（Letter），打印后页边距全部走样。",
        ),
        ("GB/T 9704-2012, clause 5.1", "GB/T 9704—2012 第5.1条"),
        ("US Letter, 215.9 mm × 279.4 mm", "信纸，215.9毫米 × 279.4毫米"),
        ("A4, 210 mm × 297 mm", "A4，210毫米 × 297毫米"),
        "UTF-8",
        (),
    ),
    "NPC502": (
        (
            "Top 37 mm and left 28 mm, each within 1 mm; the text area is 156 mm by 225 mm. Lying pages have the same area, turned.",
            "天头37毫米、订口28毫米，允许误差1毫米；版心156毫米×225毫米。横排页的版心随之旋转。",
        ),
        (
            "Margins decide the area of the text, and with it lines and characters.",
            "页边距决定版心，版心决定行数和字数。",
        ),
        ("GB/T 9704-2012, clause 5.2.1", "GB/T 9704—2012 第5.2.1条"),
        (
            "top 25.4 mm, left 31.8 mm (what Word starts from)",
            "上25.4毫米，左31.8毫米（Word 默认值）",
        ),
        (
            "top 37 mm, bottom 35 mm, left 28 mm, right 26 mm",
            "上37毫米，下35毫米，左28毫米，右26毫米",
        ),
        "UTF-8",
        (),
    ),
    "NPC503": (
        (
            "Most body text is spaced so that 22 lines fill a page: 28.95 pt exactly, or what the plan repo says instead. Margins are judged by NPC502.",
            "正文行距使每面恰好排满22行：固定值28.95磅；计划库另有规定的从其规定。页边距由 NPC502 检查。",
        ),
        ("30 pt gives 21 lines, 28 pt leaves a gap.", "30磅只能排21行，28磅排不满版心。"),
        ("GB/T 9704-2012, clause 5.2.3", "GB/T 9704—2012 第5.2.3条"),
        ("line spacing: exactly 30 pt", "行距：固定值30磅"),
        ("line spacing: exactly 28.95 pt", "行距：固定值28.95磅"),
        "UTF-8",
        (),
    ),
    "NPC504": (
        (
            "Size, spacing and grid of the body give 28 characters a line, across the page.",
            "正文的字号、字符间距和文档网格使每行恰好排28字，通栏编排、不分栏。",
        ),
        (
            "28 characters of 16 pt are wider than 156 mm: each must give up a quarter point.",
            "28个3号字比156毫米宽，每字须紧缩约0.25磅。",
        ),
        ("GB/T 9704-2012, clause 5.2.3", "GB/T 9704—2012 第5.2.3条"),
        ("3号, characters spaced as usual: 27 in a line", "3号字，字符间距标准，每行27字"),
        ("3号, characters 0.25 pt closer: 28 in a line", "3号字，字符间距紧缩0.25磅，每行28字"),
        "UTF-8",
        (),
    ),
    "NPC505": (
        (
            "The footers of every section hold the number of the page, that of its first page too, unless the document is of the letter form (函).",
            "各节的页脚都有页码，设置“首页不同”的首页也有；信函格式（发文字号有“函”字）的首页除外。",
        ),
        (
            "Without numbers, the pages of a long table get mixed up.",
            "没有页码，附表容易错页、漏页。",
        ),
        ("GB/T 9704-2012, clauses 7.5 and 10.1", "GB/T 9704—2012 第7.5、10.1条"),
        ("an empty footer", "页脚为空"),
        ("footer: — 1 —", "页脚：— 1 —"),
        "UTF-8",
        (),
    ),
    "NPC506": (
        (
            "The number stands between two dashes, in half-width figures of 宋体, 4号: — 1 —. Font and size are those of the figure.",
            "页码为4号半角宋体阿拉伯数字，左右各放一条一字线：— 1 —。字体、字号以数字为准。",
        ),
        ("It is the first thing that shows a file made by hand.", "页码是最容易看出不规范的地方。"),
        ("GB/T 9704-2012, clause 7.5", "GB/T 9704—2012 第7.5条"),
        ("- 1 -, in Calibri of 9 pt (小五号)", "- 1 -，小五号 Calibri"),
        ("— 1 —, in 宋体 of 14 pt (4号)", "— 1 —，4号宋体"),
        "UTF-8",
        (),
    ),
    "NPC507": (
        (
            "Odd pages have it at the right, even pages at the left, one character from the side, 7 mm below the text area.",
            "单页码居右空一字，双页码居左空一字；一字线上距版心下边缘7毫米。",
        ),
        ("Printed on both sides, it always stands outside.", "双面印刷时页码始终在外侧。"),
        ("GB/T 9704-2012, clause 7.5", "GB/T 9704—2012 第7.5条"),
        ("the number in the middle", "页码居中"),
        (
            "odd pages at the right, even pages at the left, one character from the side",
            "单页码居右空一字，双页码居左空一字",
        ),
        "UTF-8",
        (),
    ),
    "NPC508": (
        (
            "A section behind others with page numbers does not begin at 1 again; only another document in the same file, or the text behind a cover, may.",
            "前面各节已有页码的，后面的节续排，不从1重新开始；同一文件里的另一份公文、封面目录后的正文除外。",
        ),
        (
            "Annexes bound with the text are counted on; two pages 1 get mixed up.",
            "附件与正文一起装订，页码应连续；出现两个第1页，容易装错、漏装。",
        ),
        ("GB/T 9704-2012, clause 7.5", "GB/T 9704—2012 第7.5条"),
        ("the annex begins with — 1 —", "附件从“— 1 —”重新编页"),
        ("the annex goes on with — 5 —", "附件接着编“— 5 —”"),
        "UTF-8",
        (),
    ),
    "NPC509": (
        (
            "Headers hold no words in black; the first page is not looked at where it has a header of its own.",
            "页眉没有（黑色的）文字；首页单独设有页眉的，不查首页。",
        ),
        (
            "Official documents have no running header: most come from an earlier file or a template.",
            "公文格式没有页眉这一要素，多是套用旧文件、模板时带来的。",
        ),
        ("practice", "通行做法"),
        ("header: 内部资料", "页眉：内部资料"),
        ("an empty header", "页眉为空"),
        "UTF-8",
        (),
    ),
    "NPC510": (
        (
            "On the drawn pages the first one shows text below the title; a document with a cover of its own is not looked at.",
            "排出的版面，首页标题之下有正文；另有封面的不查。",
        ),
        (
            "The standard demands it: red head and title alone must not fill the first page.",
            "标准规定公文首页必须显示正文，版头、标题不能独占一页。",
        ),
        ("GB/T 9704-2012, clause 7.3.3", "GB/T 9704—2012 第7.3.3条"),
        ("the first page ends with the title", "首页到标题为止"),
        ("the first page ends with lines of text", "首页有正文"),
        "UTF-8",
        (),
    ),
    "NPC511": (
        (
            "Title 小标宋, body 仿宋, headings 黑体 and 楷体, annex marks 黑体, document number and imprint 仿宋, whichever foundry made them; fonts are followed through styles, defaults and theme. A numbered paragraph that is one sentence, ends in ； or begins with a sentence of more than 40 characters may be an entry of a list, set as body; so may the numbered sentences of answers, letters, decisions, announcements, orders, minutes and bills.",
            "标题用小标宋体，正文用仿宋体，一级标题用黑体，二级标题用楷体，“附件”二字用黑体，发文字号、版记用仿宋体，不限字库厂家；字体沿字符、样式、默认值、主题逐级查明。编号的段落只有一句话、以分号结尾，或者第一句超过40字的，可能是列举，排成仿宋也可以；批复、函、决定、决议、公告、通告、令、纪要、议案、答复的各项都是成句的规定的，同样可以。",
        ),
        (
            "Pasted text brings its own fonts with it, and 宋体 looks like 仿宋 on the screen.",
            "从别处粘贴的文字会带来原来的字体，屏幕上又不易看出。",
        ),
        (
            "GB/T 9704-2012, clauses 5.2.2, 7.3.1, 7.3.3 and 7.3.7",
            "GB/T 9704—2012 第5.2.2、7.3.1、7.3.3、7.3.7条",
        ),
        ("body: 宋体", "正文：宋体"),
        ("body: 仿宋_GB2312", "正文：仿宋_GB2312"),
        "UTF-8",
        (),
    ),
    "NPC512": (
        ("Title 2号 (22 pt), all else 3号 (16 pt).", "标题2号（22磅），其余3号（16磅）。"),
        ("28 characters a line hold for 3号 only.", "每行28字以3号字为准。"),
        ("GB/T 9704-2012, clauses 5.2.2 and 7.3.1", "GB/T 9704—2012 第5.2.2、7.3.1条"),
        ("body: 4号 (14 pt)", "正文：4号（14磅）"),
        ("body: 3号 (16 pt)", "正文：3号（16磅）"),
        "UTF-8",
        (),
    ),
    "NPC513": (
        (
            "Body and headings have one line spacing, and no space between paragraphs; space above the first paragraph below the title counts as the blank line there.",
            "正文和各级标题行距一致，段前段后不留空；标题下第一段的段前视作空行。",
        ),
        (
            "One paragraph with another spacing moves all lines below off the grid.",
            "一段行距不同，以下各行都不在格上。",
        ),
        ("GB/T 9704-2012, clause 5.2.3", "GB/T 9704—2012 第5.2.3条"),
        ("one paragraph: single spacing, 10 pt behind it", "其中一段：单倍行距，段后10磅"),
        (
            "all paragraphs: exactly 28.95 pt, nothing before or behind",
            "各段：固定值28.95磅，段前段后0",
        ),
        "UTF-8",
        (),
    ),
    "NPC514": (
        (
            "Paragraphs and headings begin two characters in; what turns over begins at the edge. Two full-width spaces do it too.",
            "正文各段、各级标题首行左空二字，回行顶格；用两个全角空格也算。",
        ),
        ("It is how paragraphs are told apart.", "段落靠首行缩进区分。"),
        ("GB/T 9704-2012, clause 7.3.3", "GB/T 9704—2012 第7.3.3条"),
        ("first line not indented", "首行不缩进"),
        ("first line indented by 2 characters", "首行缩进2字符"),
        "UTF-8",
        (),
    ),
    "NPC515": (
        (
            "Titles are centred, without indent; annex marks and recipients begin at the left edge; lines of the body run from edge to edge; signature and date stand at the right, but not both at its very edge.",
            "标题居中、不缩进；附件标识、主送机关顶格；正文回行顶格、右侧不缩进；署名、成文日期居右，但不紧靠版心右边。",
        ),
        (
            "Each part of a document is known by its place.",
            "公文各要素靠位置辨认，位置不对容易看错。",
        ),
        (
            "GB/T 9704-2012, clauses 7.3.1, 7.3.2, 7.3.3, 7.3.5 and 7.3.7",
            "GB/T 9704—2012 第7.3.1、7.3.2、7.3.3、7.3.5、7.3.7条",
        ),
        ("the title at the left", "标题左对齐"),
        ("the title in the middle", "标题居中"),
        "UTF-8",
        (),
    ),
    "NPC516": (
        (
            "Chinese text from the title on is black, and the name of the issuing organ (……文件, 30 pt and more) red; tables are not looked at.",
            "标题以下的文字为黑色；发文机关标志（……文件，30磅以上）为红色；表格不检查。",
        ),
        (
            "Colours of revision rounds stay in, and print as grey.",
            "修改时标的颜色常常忘了改回，打印出来深浅不一。",
        ),
        ("GB/T 9704-2012, clauses 5.2.4 and 7.2.4", "GB/T 9704—2012 第5.2.4、7.2.4条"),
        ("body: red", "正文：红色"),
        ("body: black (automatic)", "正文：黑色（自动）"),
        "UTF-8",
        (),
    ),
    "NPC517": (
        (
            "One blank line, and no more, stands between title (or adoption note) and recipients or text, one above the signature, and none between paragraphs of the text.",
            "标题（题注）与主送机关、正文之间空一行，不多空；署名上空一行；正文各段之间不空行。",
        ),
        (
            "The standard puts recipients below one blank line, and the signature of a document without seal below one; where there is a seal, it would cover the text.",
            "标准规定主送机关在标题下空一行，不加盖印章的公文，署名在正文下空一行；加盖印章的，不空行会压住正文。",
        ),
        ("GB/T 9704-2012, clauses 7.3.2 and 7.3.5", "GB/T 9704—2012 第7.3.2、7.3.5条"),
        "标题\n各镇人大：\n",
        "标题\n\n各镇人大：\n",
        "UTF-8",
        (),
    ),
    "NPC518": (
        (
            "Titles in 小标宋 are not bold, and most of the body is not; single words and leads may be.",
            "小标宋体的标题不加粗，正文不整篇加粗；个别词句、段首主题句除外。",
        ),
        (
            "小标宋 is heavy by itself, and bold type runs together; in a bold body nothing stands out.",
            "小标宋笔画本已较粗，再加粗就糊成一片；正文全部加粗，重点反而不显。",
        ),
        (
            "GB/T 9704-2012, clause 5.2.2; as for titles, practice",
            "GB/T 9704—2012 第5.2.2条；标题为通行做法",
        ),
        ("a body in bold", "正文全部加粗"),
        ("a body in 仿宋, its leads in bold", "正文仿宋，只有段首主题句加粗"),
        "UTF-8",
        (),
    ),
    "NPC519": (
        (
            "No text is highlighted, shaded or struck through, and no Chinese text outside of tables is underlined or slanted; blanks to write on may be.",
            "文字不带突出显示、底纹、删除线，表格以外的汉字不加下划线、不用斜体；留待填写的下划线空格除外。",
        ),
        ("Marks made while drafting are printed with the rest.", "修改时做的记号会一并印出。"),
        ("practice", "通行做法"),
        ("a sentence on yellow", "一句话带黄色底色"),
        ("the same in plain type", "去掉底色"),
        "UTF-8",
        (),
    ),
    "NPC520": (
        (
            "Paragraphs are indented by their first line, not by a tab.",
            "段首空二字用首行缩进，不用制表符。",
        ),
        (
            "A tab is as wide as the tab stops of the file, which is two characters by chance only.",
            "制表符的宽窄由制表位决定，很少正好是二字。",
        ),
        ("practice", "通行做法"),
        ("a tab in front of the text", "段首按一个 Tab 键"),
        ("first line indent: 2 characters", "首行缩进2字符"),
        "UTF-8",
        (),
    ),
    "NPC521": (
        (
            "Lines of a title end between words; names of organs, years and numbers stay whole. Words that may as well be parts of two others are warnings.",
            "标题回行做到词意完整，机关名称、年份、数字不拆开；两个字的词、由两个词组成的词为警告。",
        ),
        (
            "A word that is cut in two is misread, where everybody looks first.",
            "词语拆在两行容易读错，标题又最显眼。",
        ),
        ("GB/T 9704-2012, clause 7.3.1", "GB/T 9704—2012 第7.3.1条"),
        "关于2025年工作要\n点的通知\n",
        "关于2025年\n工作要点的通知\n",
        "UTF-8",
        (),
    ),
    "NPC522": (
        (
            "Levels go 一、 （一） 1. （1）, and each counts on by one.",
            "结构层次依次用“一、”“（一）”“1.”“（1）”，同一层次序数连续。",
        ),
        ("Sections that were moved or deleted leave gaps.", "增删段落后常出现重号、漏号。"),
        ("GB/T 9704-2012, clause 7.3.3", "GB/T 9704—2012 第7.3.3条"),
        "一、\n三、\n",
        "一、\n二、\n",
        "UTF-8",
        (),
    ),
    "NPC523": (
        (
            "一、 with 、, （一） without, 1. with a point, half-width or full-width, （1） in full-width brackets.",
            "“一、”后用顿号，“（一）”“（1）”用全角括号、后面不加标点，“1.”后用圆点（半角、全角都可以）。",
        ),
        (
            "Headings of one level look alike, so that levels are told apart.",
            "同一层次写法一致，才看得出层次关系。",
        ),
        ("GB/T 9704-2012, clause 7.3.3", "GB/T 9704—2012 第7.3.3条"),
        "（一）、加强监督\n1、听取报告\n",
        "（一）加强监督\n1.听取报告\n",
        "UTF-8",
        (),
    ),
    "NPC524": (
        (
            "No page break, section break or empty page stands behind the last words; where the pages are drawn, the last of them holds something.",
            "最后的文字、表格之后没有分页符、分节符；排出的版面，最后一页不是空白。",
        ),
        (
            "A blank sheet is printed, and the imprint is not on the last page.",
            "会多印出空白页，版记也不在最后一面。",
        ),
        ("practice", "通行做法"),
        ("two page breaks at the end", "文末有两个分页符"),
        ("the file ends with its last page", "文件到最后一页为止"),
        "UTF-8",
        (),
    ),
    "NPC525": (
        ("No page says 此页无正文.", "不写“此页无正文”。"),
        (
            "The standard has such a page filled by other line or character spacing; words added to it could be added by anyone.",
            "标准规定，所剩空白容不下印章、成文日期的，调整行距、字距解决；没有正文的页容易被人添改。",
        ),
        ("GB/T 9704-2012, clause 7.3.5.5", "GB/T 9704—2012 第7.3.5.5条"),
        "（此页无正文）",
        "以上意见，请认真贯彻执行。",
        "UTF-8",
        (),
    ),
    "NPC531": (
        (
            "One blank line below the text, two characters in: 附件：1. and the name, without a mark at its end; a single annex has no number, further ones stand under the first. A signed paper with annexes and no note is reported too, unless the annex is what it hands on (印发, 转发).",
            "正文下空一行、左空二字，写“附件：1. 名称”，名称后不加标点；只有一个附件的不编序号，第二项起与第一项的序号对齐；已署名的文件后有附件、正文下没有附件说明的，也提醒（正文是印发、转发附件的除外）。",
        ),
        (
            "By the note, those who receive the document see whether all its annexes are there.",
            "收文单位按附件说明核对附件是否齐全。",
        ),
        ("GB/T 9704-2012, clause 7.3.4", "GB/T 9704—2012 第7.3.4条"),
        "附件1：监督工作安排表；\n",
        "附件：1. 监督工作安排表\n",
        "UTF-8",
        (),
    ),
    "NPC532": (
        (
            "附件 and the number stand alone at the top left of a new page, without a colon; the title begins on the third line.",
            "“附件”二字及序号另面编排，在版心左上角第一行，不加冒号；附件标题在第三行。",
        ),
        (
            "Annexes are found by their marks, and are often used apart from the document.",
            "附件靠附件标识查找，也常常单独使用。",
        ),
        ("GB/T 9704-2012, clause 7.3.7", "GB/T 9704—2012 第7.3.7条"),
        "附件1：监督工作安排表\n",
        "附件1\n\n监督工作安排表\n",
        "UTF-8",
        (),
    ),
    "NPC533": (
        (
            "Numbers and titles of the annexes are those of the annex note.",
            "附件的序号、标题与附件说明一致。",
        ),
        (
            "Titles are changed at the last moment, in one of two places.",
            "定稿前改标题，常常只改了一处。",
        ),
        ("GB/T 9704-2012, clause 7.3.7", "GB/T 9704—2012 第7.3.7条"),
        "附件：1. 监督工作计划\n附件1\n监督工作安排表\n",
        "附件：1. 监督工作安排表\n附件1\n监督工作安排表\n",
        "UTF-8",
        (),
    ),
    "NPC534": (
        (
            "An imprint with the line 印发 has rules: borders of paragraphs or tables, or drawn lines. Letters (函) have none; in minutes and bulletins it is a warning.",
            "有印发机关一行的版记有分隔线（段落、表格的边框或画出的线）；信函格式不加分隔线，不查；纪要、简报只作警告。",
        ),
        (
            "They part the imprint from the text, and each of its parts from the next.",
            "分隔线把版记同正文、版记各要素彼此分开。",
        ),
        ("GB/T 9704-2012, clauses 7.4.1 and 10.1", "GB/T 9704—2012 第7.4.1、10.1条"),
        ("抄送 and 印发 without any line", "抄送、印发两行上下没有线"),
        ("a thick line above and below, a thin one between", "首条、末条用粗线，中间用细线"),
        "UTF-8",
        (),
    ),
    "NPC535": (
        (
            "The imprint stands at the foot of the last page, and annexes before it. What stands high on its page is found by its settings, and where the pages are drawn by its distance from the lower edge.",
            "版记在最后一面版心的最下方，附件在版记之前。分页后直接排版记的，从设置看出；装有 LibreOffice 的，量末行到版心下边缘的距离。",
        ),
        (
            "Its last rule is the lower edge of the text area, by which one tells that the document ends there.",
            "末条分隔线与版心下边缘重合，表示公文到此为止。",
        ),
        ("GB/T 9704-2012, clauses 7.3.7 and 7.4.1", "GB/T 9704—2012 第7.3.7、7.4.1条"),
        ("the imprint at the top of a new page", "另起一页，在页首排版记"),
        ("the imprint at the foot of the last page", "版记在最后一面的最下方"),
        "UTF-8",
        (),
    ),
    "NPC541": (
        (
            "Dates have Arabic figures, year, month and day, and no leading zeros, and are in the calendar.",
            "成文日期用阿拉伯数字，年、月、日标全，月、日不编虚位，且确有这一天。",
        ),
        (
            "The date tells which of two documents is the later; a short or old form is misread.",
            "成文日期是判断公文先后的依据，写法不全容易误读。",
        ),
        ("GB/T 9704-2012, clause 7.3.5.4", "GB/T 9704—2012 第7.3.5.4条"),
        "二〇二五年二月二十七日\n2025年02月27日\n",
        "2025年2月27日\n",
        "UTF-8",
        (),
    ),
    "NPC542": (
        (
            "The year stands in 〔〕, the number has neither 第 nor leading zeros.",
            "年份用六角括号〔〕括入，序号不加“第”字、不编虚位。",
        ),
        (
            "Documents are registered, cited and searched by their number.",
            "公文按发文字号登记、引用、检索，写法不一就查不到。",
        ),
        ("GB/T 9704-2012, clause 7.2.5", "GB/T 9704—2012 第7.2.5条"),
        "南人常办[2024]第03号\n",
        "南人常办〔2024〕3号\n",
        "UTF-8",
        (),
    ),
    "NPC551": (
        (
            "The first row of a table of more than ten rows is a header row that repeats.",
            "超过十行的表格，首行设为“重复标题行”。",
        ),
        ("From its second page on, no one knows what the columns are.", "跨页后看不出各列是什么。"),
        ("practice", "通行做法"),
        (
            "a table of three pages with its head on the first one only",
            "三页长的表格，只有第一页有表头",
        ),
        ("the head on every page", "每页都有表头"),
        "UTF-8",
        (),
    ),
    "NPC552": (
        (
            "Rows of a table of more than ten rows are kept on one page.",
            "超过十行的表格，不允许跨页断行。",
        ),
        ("Half a row cannot be read.", "一行拆在两页上不便阅读。"),
        ("practice", "通行做法"),
        ("rows may break across pages", "允许跨页断行"),
        ("rows may not break across pages", "不允许跨页断行"),
        "UTF-8",
        (),
    ),
    "NPC553": (
        (
            "A table is no wider than the text area, and its indent does not move it out of that.",
            "表格宽度不超过版心，也不因缩进超出版心。",
        ),
        ("What reaches into the margin is cut off or bound in.", "超出部分会被裁掉或订住。"),
        ("GB/T 9704-2012, clause 5.2.1", "GB/T 9704—2012 第5.2.1条"),
        ("text area of 156 mm, table of 180 mm", "版心宽156毫米，表格宽180毫米"),
        ("table of 156 mm, or the page turned", "表格宽156毫米，或者横排"),
        "UTF-8",
        (),
    ),
    "NPC561": (
        (
            "Punctuation beside Chinese characters is full-width, as NPC402 asks of plans; the signs behind a number at the beginning of a paragraph are the matter of NPC523 and NPC531.",
            "汉字旁边的标点用全角，要求同 NPC402；段首序数的写法由 NPC523、NPC531 检查。",
        ),
        ("The two widths make lines uneven.", "半角、全角混用，排版不齐。"),
        ("GB/T 15834-2011, use of punctuation marks", "GB/T 15834—2011《标点符号用法》"),
        "听取报告,加强监督。\n",
        "听取报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC562": (
        (
            "The file holds no tracked changes and no comments. It is measured as if all changes were accepted.",
            "文件中没有未处理的修订和批注。检查时视同接受全部修订。",
        ),
        ("Whoever receives it can read what was struck out.", "收文单位能看到删改的内容。"),
        ("practice", "通行做法"),
        ("3 tracked changes", "有3处修订"),
        ("all changes accepted or rejected", "修订已全部接受或拒绝"),
        "UTF-8",
        (),
    ),
    "NPC563": (
        (
            "Digits and letters are half-width, but for numbers of headings, annexes and dates, which have rules of their own.",
            "数字、字母用半角；层次序数、附件序号、日期另有规则检查。",
        ),
        (
            "Both widths in one document look uneven, and searches find only one of them.",
            "全角、半角混用，字距不匀，也不便查找。",
        ),
        ("practice", "通行做法"),
        ("２０２５年", "２０２５年"),
        ("2025年", "2025年"),
        "UTF-8",
        (),
    ),
    "NPC564": (
        (
            "Brackets, quotes and title marks come in pairs, as NPC410 asks of plans; lines of a title and paragraphs of the body count together.",
            "括号、引号、书名号成对，要求同 NPC410；标题各行、正文各段连起来看。",
        ),
        ("It is not seen where the name or the quotation ends.", "看不出名称、引文到哪里为止。"),
        ("GB/T 15834-2011, use of punctuation marks", "GB/T 15834—2011《标点符号用法》"),
        ("依照《监督法的规定", "依照《监督法的规定"),
        ("依照《监督法》的规定", "依照《监督法》的规定"),
        "UTF-8",
        (),
    ),
    "NPC565": (
        (
            "Nothing is left open: XX月XX日, ××× and the like are an info, since a file does not say whether it is a draft or hides a name; TODO, 待补充, tags of a template and 单击此处输入文字 are a warning. Tables and lines to write on are not looked at.",
            "没有待填之处：“XX月XX日”“×××”只作提示（从文件看不出是否草稿、是否有意隐去名称）；TODO、待补充、模板标记、“单击此处输入文字”作警告。表格和留待手写的横线不查。",
        ),
        ("It goes out as it stands.", "照样发出去就是差错。"),
        ("practice", "通行做法"),
        ("请于XX月XX日前报送", "请于XX月XX日前报送"),
        ("请于3月15日前报送", "请于3月15日前报送"),
        "UTF-8",
        (),
    ),
    "NPC566": (
        (
            "“”, ‘’, ——, …… and · beside Chinese are in a Chinese font. Word takes the font for Latin text (hAnsi) for them, unless the run is hinted to be East Asian; a hint and a Chinese font in that place are both right.",
            "中文里的“”‘’——……·为中文字体。这些符号中西文共用，没有东亚提示（hint）的，Word 用西文字体（hAnsi）；西文字体本身设为中文字体的也对。",
        ),
        (
            "In Times New Roman they come out thin, low and half as wide.",
            "用 Times New Roman 排出的引号、破折号又细又窄，占不满一字。",
        ),
        (
            "GB/T 9704-2012, clause 5.2.2; ECMA-376, 17.3.2.26",
            "GB/T 9704—2012 第5.2.2条；ECMA-376 第17.3.2.26条",
        ),
        ("“十四五” with quotes in Times New Roman", "“十四五”的引号为 Times New Roman"),
        ("“十四五” with quotes in 仿宋", "“十四五”的引号为仿宋"),
        "UTF-8",
        (),
    ),
    "NPC571": (
        (
            "Drawn by LibreOffice, a full page of body text has 22 lines. Not judged where the plan repo has another line spacing, or where LibreOffice would move exact lines to a grid.",
            "用 LibreOffice 排版后，排满正文的一面为22行。计划库另定行距的，或固定行距与文档网格不一致（LibreOffice 会按网格移动，Word 不会）的，不查。",
        ),
        (
            "What the settings promise is not always what comes out.",
            "设置的数值与实际排出的版面可能不同。",
        ),
        ("GB/T 9704-2012, clause 5.2.3", "GB/T 9704—2012 第5.2.3条"),
        ("21 lines on a page", "每面21行"),
        ("22 lines on a page", "每面22行"),
        "UTF-8",
        (),
    ),
    "NPC572": (
        (
            "Drawn by LibreOffice, full lines of body text have 28 characters.",
            "用 LibreOffice 排版后，排满的一行为28字。",
        ),
        (
            "What the settings promise is not always what comes out.",
            "设置的数值与实际排出的版面可能不同。",
        ),
        ("GB/T 9704-2012, clause 5.2.3", "GB/T 9704—2012 第5.2.3条"),
        ("27 characters in a line", "每行27字"),
        ("28 characters in a line", "每行28字"),
        "UTF-8",
        (),
    ),
    "NPC573": (
        (
            "Drawn by LibreOffice, the page number stands on the outer side, its dashes 7 mm below the text area. The side of a frame or box that is set to the outside is not judged: LibreOffice draws it on the left.",
            "用 LibreOffice 排版后，页码在外侧，一字线在版心下边缘以下7毫米。图文框、文本框设为“外侧”的，LibreOffice 一律排在左侧，不查左右。",
        ),
        (
            "What the settings promise is not always what comes out.",
            "设置的数值与实际排出的版面可能不同。",
        ),
        ("GB/T 9704-2012, clause 7.5", "GB/T 9704—2012 第7.5条"),
        ("the number 3 mm below the text area", "页码在版心下3毫米"),
        ("the number 7 mm below the text area", "页码在版心下7毫米"),
        "UTF-8",
        (),
    ),
    "NPC901": (
        (
            "Each rule that an ignore comment names finds something on the line it speaks of.",
            "忽略注释写明的每条规则，在它所指的那一行都有相应的问题。",
        ),
        (
            "A comment that outlives its finding would hide the next one.",
            "问题改好后注释还在，会把以后的新问题也遮住。",
        ),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。  # npc: ignore[NPC402] 照印本\n",
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC902": (
        (
            "An ignore comment names rules by codes, beginnings of codes, or names; errors that keep a file from being read cannot be ignored.",
            "忽略注释里写规则代码、代码开头几位或名称；文件无法读取一类的错误不能忽略。",
        ),
        ("A slip in a code ignores nothing, without a word.", "代码写错，注释就不起作用。"),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        "kind: work-points\nyear: 2025\n# npc: ignore[NPC402, half-widht] 照印本\npreamble: 审议报告,加强监督。\n",
        "kind: work-points\nyear: 2025\n# npc: ignore[NPC402] 照印本\npreamble: 审议报告,加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC903": (
        ("An ignore comment says why, behind the brackets.", "忽略注释在方括号后写明理由。"),
        (
            "Who reads the plan next year needs to know whether the reason still holds.",
            "接手的人要能判断理由是否仍然成立。",
        ),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        "kind: work-points\nyear: 2025\n# npc: ignore[NPC402]\npreamble: 审议报告,加强监督。\n",
        "kind: work-points\nyear: 2025\n# npc: ignore[NPC402] 照印本\npreamble: 审议报告,加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC904": (
        (
            "A comment that begins with “npc:” reads “# npc: ignore[CODE] reason”; those that npc plan import writes read “# npc: check[key] …” or “# npc: todo …”.",
            "以“npc:”开头的注释，写法是“# npc: ignore[代码] 理由”；npc plan import 写的是“# npc: check[键] ……”或“# npc: todo ……”。",
        ),
        ("A comment that is not understood ignores nothing.", "写法不对的注释不起作用。"),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。  # npc: ignore NPC402 照印本\n",
        "kind: work-points\nyear: 2025\npreamble: 审议报告，加强监督。\n",
        "UTF-8",
        (),
    ),
    "NPC905": (
        (
            "A report shows 100 findings of a rule in one line, 200 in one file, and 25,000 in all, errors first. Further ones are counted, in the summary, by --statistics and for the exit code, and not shown.",
            "同一条规则在一行里列出100处，一个文件里列出200处，全部结果列出25000处，先列错误；再多的照样计入汇总、--statistics 和退出码，只是不再逐处列出。",
        ),
        (
            "Nobody reads thousands of findings alike; files of a hundred megabytes stall CI, and GitHub takes no report of more than 25,000.",
            "上千处同样的问题没有人逐条看；上百兆的结果会拖垮 CI，GitHub 也不接受超过25000条的结果。",
        ),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        ("a table of 1,000 rows, each with a half-width comma", "1000行的表格，每行都用了半角逗号"),
        ("the same table, with full-width commas", "同一张表格，逗号改为全角"),
        "UTF-8",
        (),
    ),
    "NPC906": (
        (
            "A rule that finds more than 10,000 faults in one file, or 100,000 places to fix, looks no further in that plan.",
            "一条规则在一个文件里查出的问题超过1万处（可自动改正的超过10万处）的，在这份计划里不再往下查。",
        ),
        (
            "A report shows 200 of them. Looking for millions stalls CI, and what was not looked for may be an error: so this is one.",
            "结果里只列出200处；查出几百万处会拖垮 CI。没有查的部分可能有错误，所以这一条本身是错误。",
        ),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        ("a file with a million brackets that are not closed", "有一百万个没有成对的括号的文件"),
        ("a plan", "计划文件"),
        "UTF-8",
        (),
    ),
    "NPC910": (
        (
            "No comment “# npc: check[key] …” is left. It is written by npc plan import above a value that the original does not say for sure, with what it says there and where; the key in brackets is that of the value.",
            "没有留下“# npc: check[键] ……”注释。原件写得不确定的，npc plan import 先按可能性最大的录入，在上面写这种注释，说明原件怎么写、在何处；方括号里是所指的键。",
        ),
        (
            "One of several readings was chosen. Whoever has the original at hand sees at once whether it is the right one; deleting the comment confirms it.",
            "几种读法中取了一种，对照原件一看便知对不对；核对后删去注释，就是确认。",
        ),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        "kind: monthly-plan\ntitle: 示例县人大常委会2025年主要工作月安排表\nmonths:\n  3:\n    # npc: check[owners] 原文只写“财经工委 选联工委”，3项2个部门（表2第2行第3列）\n    - content: 听取和审议专项工作报告\n      owners: 财经工委\n",
        "kind: monthly-plan\ntitle: 示例县人大常委会2025年主要工作月安排表\nmonths:\n  3:\n    - content: 听取和审议专项工作报告\n      owners: 财经工委\n",
        "UTF-8",
        (),
    ),
    "NPC911": (
        (
            "No comment “# npc: todo …” is left. npc plan import writes it for words of the original that have no place in a plan, or whose place it does not know, where they stood.",
            "没有留下“# npc: todo ……”注释。原件中在计划里没有位置、或者看不出该放在哪里的文字，npc plan import 在原处写成这种注释。",
        ),
        (
            "Not a word of the original may be lost unseen. A person decides where these belong, or that they are not needed; deleting the comment says so.",
            "原件的文字一个字也不能无声无息地丢掉。该录在哪里，或者不需要，由人决定；处理后删去注释。",
        ),
        ("usage of npc (docs/findings.md)", "npc 的使用约定（docs/findings.md）"),
        "kind: monthly-plan\ntitle: 示例县人大常委会2025年主要工作月安排表\nmonths:\n  3:\n    # npc: todo 原表“汇报单位”栏：县财政局（表2第2行第4列）\n    - content: 听取和审议专项工作报告\n      owners: 财经工委\n",
        "kind: monthly-plan\ntitle: 示例县人大常委会2025年主要工作月安排表\nmonths:\n  3:\n    - content: 听取和审议专项工作报告\n      owners: 财经工委\n      note: 汇报单位：县财政局\n",
        "UTF-8",
        (),
    ),
}
