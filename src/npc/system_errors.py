"""Why the system refuses something, in both languages: its own words are English everywhere."""

import errno

from npc.messages import Message

# What is said of a path, the same by every command; the reason is that of an error.
ABSENT = Message("“{path}” does not exist", "“{path}”不存在")
UNREADABLE = Message("“{path}” cannot be read: {reason}", "“{path}”无法读取：{reason}")
MAY_READ = Message("check that you may read it", "请检查是否有读取权限")


def reason(error: OSError) -> Message:
    """Return the reason of an error, as a part of a sentence; an unusual one has its number only."""
    english = error.strerror or type(error).__name__
    return Message(english, _CHINESE.get(error.errno or 0, f"系统错误 {error.errno or english}"))


_CHINESE = {
    errno.ENOENT: "没有这个文件或目录",
    errno.EEXIST: "已有同名的文件",
    errno.EACCES: "没有权限",
    errno.EPERM: "系统不允许",
    errno.ENOTDIR: "路径中有一段不是目录",
    errno.EISDIR: "这是一个目录",
    errno.ENOTEMPTY: "目录不是空的",
    errno.EROFS: "所在位置只能读取",
    errno.ENOSPC: "磁盘已满",
    errno.EDQUOT: "超出磁盘限额",
    errno.EIO: "磁盘或设备读写出错",
    errno.ENAMETOOLONG: "文件名过长",
    errno.ELOOP: "链接循环",
    errno.EINVAL: "系统不支持这种用法",
    errno.EBUSY: "正被别的程序占用",
    errno.EMFILE: "打开的文件过多",
    errno.ENFILE: "打开的文件过多",
    errno.ENOMEM: "内存不足",
    errno.ENXIO: "没有这个设备",
    errno.ENODEV: "没有这个设备",
    errno.EFBIG: "文件过大",
}
