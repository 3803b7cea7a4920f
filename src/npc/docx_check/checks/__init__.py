"""One module for each thing that is measured; `CHECKS` in `npc.docx_check.checking` lists them."""
