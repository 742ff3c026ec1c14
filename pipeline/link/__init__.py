"""Linking: from the mentions of all documents to places, people and series that can be joined (docs/linking.md).

`localities` gives every printed place its unit of administration while a document is extracted, since that needs nothing
outside the document. `tables.link` works over the finished tables of a run with `people`, `series` and `cross_checks`.
"""
