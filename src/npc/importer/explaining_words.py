"""What 导入说明.md says besides the words of the original."""

from npc.messages import Message

TITLE = Message("What was imported", "导入说明")
HEAD = Message(
    "npc made the plan files below of these files. Each word of them is in a plan file or in parts 2 and 3 of "
    "this report. Part 1 is to be looked at beside the original, part 2 to be decided",
    "npc 由下列原件录入计划文件。原件的文字，或者已经录入，或者列在第2、第3部分。请对照原件核对第1部分，处理第2部分",
)
FILE_HEADS = (Message("original", "原件"), Message("paragraphs and cells", "段落和单元格"))
PAPER_HEADS = (
    Message("plan file", "计划文件"),
    Message("kind", "种类"),
    Message("contents", "内容"),
    Message("made of", "来自"),
)
SEVERAL = Message("{first} and others, {n} in all", "{first}等{n}项")
FULL_STOP = Message(".", "。")
LISTED = Message("; ", "；")
QUOTED = Message("“{text}”", "“{text}”")
APART = Message(", ", "")
WHOLE_PAPER = Message("the whole paper", "整份文件")
AND_SO_ON = Message(" …", "……")

CHECKS = Message("1. To be confirmed ({n})", "1. 待核（{n}处）")
CHECKS_LEAD = Message(
    "These values are typed already; the original leaves more than one reading. Compare, correct, and delete the "
    "comment “# npc: check” above the value",
    "下列各处已经录入，但原件不止一种读法。请对照原件，不对的改正，然后删去值上面的“# npc: check”注释",
)
NO_CHECKS = Message("Nothing is to be confirmed", "没有需要核对的")
CHECK_HEADS = (
    Message("file", "文件"),
    Message("at", "所在"),
    Message("key", "键"),
    Message("in the original", "原件位置"),
    Message("what", "说明"),
)
TODOS = Message("2. Not placed ({n})", "2. 未归类（{n}处）")
TODOS_LEAD = Message(
    "These words of the original have no place in the plan yet. Type them where they belong, or decide that they "
    "are not needed, and delete the comment “# npc: todo”",
    "下列文字在计划文件中还没有位置。请录入到应在之处，或者确认不需要，然后删去“# npc: todo”注释",
)
NO_TODOS = Message("All words of the original have a place", "原件的文字都已归类")
TODO_HEADS = (
    Message("file", "文件"),
    Message("at", "所在"),
    Message("in the original", "原件位置"),
    Message("what", "说明"),
    Message("words", "文字"),
)
COMPUTED = Message("3. Made by npc, and so not typed", "3. 由程序生成而没有录入")
COMPUTED_LEAD = Message(
    "These words of the original are made by npc when it prints",
    "原件的下列文字由程序在打印时生成，不用录入",
)
NO_COMPUTED = Message("There is nothing of the kind", "没有这样的文字")
COMPUTED_HEADS = (
    Message("what", "内容"),
    Message("places", "处数"),
    Message("in the original", "原件写法"),
)
DIFFERENCES = Message(
    "4. Printed otherwise than in the original ({n})", "4. 打印出来与原件不同处（{n}种）"
)
UNKNOWN_DIFFERENCES = Message(
    "4. Printed otherwise than in the original (not compared)",
    "4. 打印出来与原件不同处（没有比较）",
)
DIFFERENCES_LEAD = Message(
    "Printed, the imported plan differs from the original as follows; blanks and layout are left aside",
    "把录入的计划打印出来，与原件有下列不同（空白和版面不计）",
)
NO_DIFFERENCES = Message(
    "But for blanks and layout, nothing is printed otherwise", "除空白和版面外，打印出来与原件相同"
)
NOT_COMPARED = Message(
    "The plan has errors and cannot be printed yet, so nothing was compared",
    "计划文件还有错误，打印不出来，没有比较",
)
DIFFERENCE_HEADS = (
    Message("what", "不同"),
    Message("places", "处数"),
    Message("original", "原件"),
    Message("printed", "打印"),
    Message("in the original", "原件位置"),
)
REMARKS = Message("5. Remarks", "5. 说明")
NO_REMARKS = Message("none", "无")
