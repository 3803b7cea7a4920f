"""Plans that several pages show, with one thing changed in each."""


def report_and_study(*, month: int = 4, owners: str = "社会工委") -> str:
    """Write a report heard in May, and a study of its matter."""
    return f"""\
kind: arrangement
categories:
  - name: 听取和审议专项工作报告
    items:
      - {{title: 听取和审议县政府关于养老服务工作情况的报告, owners: 社会工委, when: 5月, meetings: 常委会会议}}
---
kind: monthly-plan
months:
  {month}: [{{content: 开展养老服务工作情况专题调研, owners: {owners}}}]
"""


def visits(*, more_text: str = "", more_rows: str = "", study: bool = True) -> str:
    """Write a body text that promises visits and a study, and the arrangement that has them."""
    studied = "      - {title: 开展饮用水水源保护情况专题调研, owners: 城建环资工委, when: 5月}\n"
    return f"""\
kind: work-points
year: 2025
sections:
  - title: 依法履行监督职责
    points:
      - lead: 守护绿水青山
        text: 视察城市公园建设情况，视察秀丽湖库建设情况，开展饮用水水源保护专题调研。
{more_text}---
kind: arrangement
categories:
  - name: 视察活动
    items:
      - {{title: 视察城市公园建设情况, owners: 城建环资工委, when: 7月, meetings: 常委会会议}}
      - {{title: 视察秀丽湖库建设情况, owners: 城建环资工委, when: 8月, meetings: 常委会会议}}
{more_rows}{"  - name: 专题调研" + chr(10) + "    items:" + chr(10) + studied if study else ""}"""
