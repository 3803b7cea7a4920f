"""What is to be said of a Word file as a whole: what of it was read in another way, or not."""

from collections.abc import Iterator

from npc.messages import Message


class WordTally:
    """What is counted while a Word file is read, each for a sentence."""

    __slots__ = (
        "changes",
        "contents",
        "covered",
        "hidden",
        "imports",
        "objects",
        "phonetic",
        "pictures",
        "prompts",
        "signs",
        "struck",
    )

    def __init__(self) -> None:
        self.changes = 0
        self.contents = 0
        """Characters of tables of contents."""
        self.covered = 0
        """Characters in cells that are part of the one above, where Word shows none."""
        self.hidden = 0
        self.imports = 0
        """Files put into the text that Word reads when it opens it."""
        self.objects = 0
        self.phonetic = 0
        self.pictures = 0
        self.prompts = 0
        """Places to be filled in that only say so."""
        self.signs = 0
        """Signs of fonts of which it is not known what they look like."""
        self.struck = 0

    def remarks(self) -> Iterator[Message]:
        """Yield a sentence for each that there is."""
        for name, sentence in _SENTENCES.items():
            number = getattr(self, name)
            if number:
                yield sentence.format(n=number)


_SENTENCES = {
    "changes": Message(
        "it has {n} tracked changes, and is read as if all were accepted",
        "文件有修订标记{n}处，按接受全部修订后的文字导入",
    ),
    "hidden": Message(
        "{n} characters of hidden text were left out", "隐藏文字{n}字不会印出，未导入"
    ),
    "contents": Message(
        "the table of contents ({n} characters) was left out", "目录（{n}字）由程序生成，未导入"
    ),
    "struck": Message(
        "{n} characters are struck through, and were imported all the same",
        "带删除线的文字{n}字，照原文导入，请核对是否应当删去",
    ),
    "covered": Message(
        "{n} characters in merged cells, which Word does not show, were put to the cell above",
        "合并单元格中有看不见的文字{n}字，已并入上方单元格，请核对",
    ),
    "pictures": Message(
        "it has {n} pictures, whose words (such as those of a scanned table) were not read",
        "文件有图片{n}幅，图片里的文字（如扫描的表格）未导入",
    ),
    "objects": Message(
        "it has {n} embedded objects or charts, which were not read",
        "文件有嵌入对象或图表{n}个，未导入",
    ),
    "imports": Message(
        "it has {n} files put into its text, which were not read",
        "文件中插入了其他文件{n}个，未导入",
    ),
    "prompts": Message(
        "{n} characters that only ask to be filled in were left out",
        "填写提示（“单击此处输入文字”一类）{n}字，未导入",
    ),
    "phonetic": Message("{n} characters of phonetic guides were left out", "拼音指南{n}字，未导入"),
    "signs": Message(
        "{n} signs of symbol fonts are not known, and stand as �",
        "有{n}个特殊字体的符号无法识别，以“�”代替",
    ),
}
