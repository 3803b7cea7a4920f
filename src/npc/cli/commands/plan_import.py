"""`npc plan import`: an office's own files become a plan."""

from npc.cli.importing.options import ImportOptions


def import_files(options: ImportOptions) -> int:
    """Make plan files of an office's own files, or change those of a plan by them."""
    if options.into is not None:
        from npc.cli.importing.into import put_into

        return put_into(options)
    from npc.cli.importing.plans import import_plan

    return import_plan(options)
