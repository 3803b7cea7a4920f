"""What 新年度说明.md says besides the words of the plan."""

from npc.messages import Message

TITLE = Message("The plan of {year}", "{year}年计划：续写说明")
HEAD = Message(
    "Made of “{old}” ({before}). Settle part 1 and fill in what is 待填; part 2 is not in the new plan; part 3 "
    "is what the old year left open",
    "由“{old}”（{before}年）续写。请逐处核对第1部分、填写各处“待填”，核对后删去计划文件中“# npc: check”的注释；"
    "第2部分没有写进新计划，要的请补上；第3部分是上年没有办结的",
)
FULL_STOP = Message(".", "。")
NOTHING = Message("none", "无")
CHECKS = Message("1. To be confirmed ({n})", "1. 待核（{n}处）")
CHECK_HEADS = (
    Message("file", "文件"),
    Message("at", "所在"),
    Message("key", "键"),
    Message("what", "说明"),
)
LEFT_OUT = Message("2. Left out ({n})", "2. 没有沿用（{n}处）")
LEFT_OUT_HEADS = (Message("where", "编号、位置"), Message("what", "内容"), Message("why", "原因"))
CARRIED = Message("3. Left open by the old year ({n})", "3. 上年没有办结（{n}项）")
CARRIED_HEADS = (Message("where", "编号"), Message("what", "事项"), Message("how", "情况"))
ADDED = Message("4. Added by law ({n})", "4. 按法律补列（{n}项）")
ADDED_HEADS = (Message("row", "事项"),)
MOVED = Message("5. Moved on ({n})", "5. 年份、会次、时间的改动（{n}处）")
MOVED_HEADS = (
    Message("file", "文件"),
    Message("key", "键"),
    Message("before", "原来"),
    Message("now", "现在"),
)
