"""What `npc init` is told."""

from npc.cli.declaring import Options, flag, number, text, texts
from npc.cli.offered import Offered
from npc.messages import Message
from npc.starting.recipes import NONE, RECIPES, default_source


class InitOptions(Options):
    """Where, whose plans, of which year, and what else is wanted."""

    folder = text(
        metavar="[DIR]",
        help=Message(
            "where the plan repo is made; default: here", "在哪个目录建立；不写则为当前目录"
        ),
    )
    organ = text(
        "--organ",
        metavar="NAME",
        help=Message(
            "the organ; default: that of the place that the directory is named after",
            "机关全称，如 青山县人大常委会；目录名是地名的可以不写",
        ),
    )
    level = text(
        "--level",
        metavar="LEVEL",
        help=Message(
            "province, city, county or township; default: as the organ's name says",
            "层级：省、市、县、乡；从名称看得出来的可以不写",
        ),
    )
    departments = text(
        "--departments",
        metavar="NAMES",
        help=Message("its departments, with 、 between them", "部门名单，用顿号分开"),
    )
    year = number(
        "--year",
        metavar="YEAR",
        help=Message(
            "the year of the first plan; default: this year, from October on the next",
            "第一份计划的年度；不写则为今年，10月起为明年",
        ),
    )
    recipes = texts(
        "--ci",
        metavar="NAME",
        offered=Offered.PLATFORMS,
        help=Message(
            f"what checks the plans by itself: {', '.join(RECIPES)}, {NONE}; may be repeated",
            f"在哪里自动校核：{'、'.join(RECIPES)}，{NONE}（不要）；可以写几个",
        ),
    )
    source = text(
        "--source",
        metavar="SPEC",
        help=Message(
            f"what is installed there, for pip; default: {default_source()}",
            f"自动校核时装哪个 npc，照 pip 的写法：包名和版本、wheel 文件、git+https://…；不写则为 {default_source()}",
        ),
    )
    keys = text(
        "--keys",
        metavar="LANG",
        among=("zh", "en"),
        help=Message(
            "the language of keys in plan files", "计划文件用中文键还是英文键；不写为中文"
        ),
    )
    dry_run = flag(
        "--dry-run",
        help=Message("write nothing; say what would be", "只看会建立哪些文件，不写"),
    )
