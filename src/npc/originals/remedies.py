"""What helps where an office's file cannot be read: the same advice wherever it is refused."""

from npc.messages import Message

SAVE_AS_WORD = Message("save it as .docx in Word or WPS", "请用 Word 或 WPS 另存为 .docx")
SAVE_AS_WORKBOOK = Message("save it as .xlsx in Excel or WPS", "请用 Excel 或 WPS 另存为 .xlsx")
SAVE_AS_EITHER = Message(
    "open it in Word or WPS and save it as .docx (a table as .xlsx)",
    "请用 Word 或 WPS 打开，另存为 .docx（表格另存为 .xlsx）",
)
TAKE_WORD_FILE = Message("take the Word file from which it was made", "请用制作它的 Word 文件")
RECOGNISE = Message(
    "have its text recognised (OCR) and save it as .docx, or take the Word file from which it was made",
    "请先识别文字（OCR）另存为 .docx，或者用制作它的 Word 文件",
)
