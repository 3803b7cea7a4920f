"""Dated data and its reading: statutes and the matters that they demand."""
