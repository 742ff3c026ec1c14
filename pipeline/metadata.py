"""Document fields printed in the text: title, byline, publisher, URL, publication stamp, header; and site residue."""

from __future__ import annotations

from pipeline.article import Article, Metadata


def read_metadata(article: Article) -> Metadata:
    supplied = article.supplied
    return Metadata(
        title=supplied.title,
        byline=supplied.byline,
        publisher=supplied.publisher,
        url=supplied.url,
        published=supplied.published,
    )
