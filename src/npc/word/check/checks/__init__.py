"""One module for each thing that is measured; `CHECKS` in `npc.word.check.checking` lists them."""
