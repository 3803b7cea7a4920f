"""The Word document in the official format, GB/T 9704-2012."""

from npc.output.documents.docx.writer import document, to_docx, write_docx

__all__ = ["document", "to_docx", "write_docx"]
