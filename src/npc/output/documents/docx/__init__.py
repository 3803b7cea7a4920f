"""The Word document in the official format, GB/T 9704-2012."""

from npc.output.documents.docx.writer import to_docx, write_docx

__all__ = ["to_docx", "write_docx"]
