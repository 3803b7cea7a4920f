"""Everything that leaves npc: reports of findings, views and documents, each in many forms."""
