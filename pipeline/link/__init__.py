"""Linking: from the mentions of all documents to places, people and series that can be joined.

`localities` gives every printed place its unit of administration while a document is extracted, since that needs nothing
outside the document; `people`, `series` and `cross_checks` work over the finished tables of a run (docs/linking.md).
"""
