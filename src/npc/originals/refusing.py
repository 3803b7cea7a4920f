"""What is said of files that cannot be read as an office's paper, and what helps."""

from npc.errors import UsageError
from npc.messages import Message, Verbatim
from npc.originals.forms import OriginalForm
from npc.originals.remedies import RECOGNISE, SAVE_AS_EITHER, TAKE_WORD_FILE

_UNPACK = Message("unpack it, and name the files in it", "请先解压，再指定里面的文件")
_TAKE_OFF = Message(
    "take the password off in Word, Excel or WPS", "请在 Word、Excel 或 WPS 中取消密码"
)

_WORDS: dict[OriginalForm, tuple[Message, Message]] = {
    OriginalForm.ENCRYPTED: (
        Message("“{path}” is protected by a password", "“{path}”设有打开密码"),
        _TAKE_OFF,
    ),
    OriginalForm.SLIDES: (
        Message("“{path}” are slides", "“{path}”是演示文稿（PowerPoint）"),
        SAVE_AS_EITHER,
    ),
    OriginalForm.FIXED_LAYOUT: (
        Message("“{path}” is an OFD file", "“{path}”是 OFD 版式文件"),
        TAKE_WORD_FILE,
    ),
    OriginalForm.PICTURE: (Message("“{path}” is a picture", "“{path}”是图片"), RECOGNISE),
    OriginalForm.ARCHIVE: (Message("“{path}” is an archive", "“{path}”是压缩文件"), _UNPACK),
    OriginalForm.XML: (Message("“{path}” is an XML file", "“{path}”是 XML 文件"), SAVE_AS_EITHER),
    OriginalForm.PROGRAM: (
        Message("“{path}” is a program, not a document", "“{path}”是程序，不是文件材料"),
        SAVE_AS_EITHER,
    ),
    OriginalForm.DAMAGED: (
        Message(
            "“{path}” is damaged, or of no office program that is known",
            "“{path}”已损坏，或者不是 Word、Excel 文件",
        ),
        SAVE_AS_EITHER,
    ),
    OriginalForm.UNKNOWN_ZIP: (
        Message(
            "“{path}” is a zip file, but of no office program",
            "“{path}”是压缩文件，但不是 Word、Excel 文件",
        ),
        _UNPACK,
    ),
}
_UNKNOWN = Message("“{path}” is in a form that is not read", "“{path}”的格式无法读取")


def refusal(form: OriginalForm, shown: str) -> UsageError:
    """Return the error of a file in a form that is not read."""
    text, hint = _WORDS.get(form, (_UNKNOWN, SAVE_AS_EITHER))
    return UsageError(text.format(path=Verbatim(shown)), hint=hint)
