"""The forms of plan documents, made from the models by `python3 dev.py forms`; not edited."""

from npc.model.accepting import Form

FORMS: dict[str, Form] = {
    "work-points": {
        "organ": "text",
        "level": ("province", "city", "county", "township"),
        "departments": [{"": "text", "name!": "text", "aliases": "texts"}],
        "kind!": "text",
        "title": "text",
        "year!": "year",
        "duties": {"*": {"exempt!": "text"}},
        "adopted": [{"date!": "date", "body!": "text", "session": "text", "action!": "text"}],
        "published": "date",
        "preamble": "text",
        "sections": [
            {
                "title!": "text",
                "text": "text",
                "points": [{"id": "name", "lead": "text", "text": "text", "|": ("lead", "text")}],
            }
        ],
        "notes": {"*": "text"},
        "annexes": [("arrangement", "monthly-plan")],
    },
    "arrangement": {
        "organ": "text",
        "level": ("province", "city", "county", "township"),
        "departments": [{"": "text", "name!": "text", "aliases": "texts"}],
        "kind!": "text",
        "title": "text",
        "year": "year",
        "duties": {"*": {"exempt!": "text"}},
        "meetings": "texts",
        "categories!": [
            {
                "name!": "text",
                "items": [
                    {
                        "id": "name",
                        "title!": "text",
                        "owners": "texts",
                        "when": "text",
                        "meetings": "texts",
                        "action": "text",
                        "points": "texts",
                        "prepares": "texts",
                        "duty": "texts",
                        "note": "text",
                    }
                ],
            }
        ],
    },
    "monthly-plan": {
        "organ": "text",
        "level": ("province", "city", "county", "township"),
        "departments": [{"": "text", "name!": "text", "aliases": "texts"}],
        "kind!": "text",
        "title": "text",
        "year": "year",
        "duties": {"*": {"exempt!": "text"}},
        "months!": {
            "*": [
                {
                    "id": "name",
                    "content!": "text",
                    "owners": "texts",
                    "action": "text",
                    "points": "texts",
                    "prepares": "texts",
                    "note": "text",
                }
            ]
        },
    },
    "settings": {
        "organ": "text",
        "level": ("province", "city", "county", "township"),
        "departments": [{"": "text", "name!": "text", "aliases": "texts"}],
        "templates": "text",
        "rules": {
            "select": "texts",
            "ignore": "texts",
            "severity": {"*": ("error", "warning", "info")},
            "fail-on": ("error", "warning", "never"),
        },
        "limits": {"department": "count", "session": "count"},
        "meeting-convention": ("true", "false"),
        "terms": {"*": "text"},
    },
}
