"""Why words of a table are no value, or are to be looked at: the same words for what is the same in all tables."""

from npc.messages import Message

HEADS = Message("heads of the table", "表头")
TOTAL = Message("total", "合计")
REMARK = Message("remark below the table", "表下的说明")
NUMBER = Message("number", "序号")
MONTH = Message("month", "月份")
NO_TASKS = Message("nothing in this month", "本月没有事项")
SIGNS_OF_TASK = Message("number and mark of a task", "事项的序号和末尾标点")
IN_COLUMN = Message("column “{head}”", "原表“{head}”栏")
TORN = Message(
    "the row was torn by the page, and is put together here", "原表换页处断开，这里接起来了"
)
WIDE = Message("the cell reaches over several columns", "原格跨了几栏")
NONE = Message("sign for nothing", "表示没有的符号")
