"""Opening files safely: only regular files, no links out of the input folder, no archive that grows without end."""

from __future__ import annotations

import errno
import gzip
import io
import os
import stat
import zlib
from pathlib import Path
from typing import Any, BinaryIO

COMPRESSED = (".gz", ".zst")
EXPANDED_BYTES = 1_000_000_000  # a compressed file may grow to this, or to EXPANSION times its size
EXPANSION = 200  # text shrinks 3 to 20 times; a thousand times is a bomb
LEADS_OUT = "is a symbolic link out of the input folder and is not followed: copy what it points to into the input folder"


class TooLargeError(Exception):
    """A compressed file grows beyond the limit."""


class _Zstd(io.RawIOBase):
    """The expanded bytes of a zstd file. Unlike zstandard's own reader it tells a file that ends too early."""

    def __init__(self, source: BinaryIO) -> None:
        import zstandard

        self._error = zstandard.ZstdError
        self._new = zstandard.ZstdDecompressor().decompressobj
        self._object = self._new()
        self._source = source
        self._ready = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            # a small piece at a time: one kilobyte may stand for 32 megabytes
            chunk = self._object.unused_data or self._source.read(1_000)
            if self._object.eof:
                if not chunk:
                    return 0
                self._object = self._new()  # files may be joined
            elif not chunk:
                raise EOFError("zstd stream ends early")
            try:
                self._ready = memoryview(self._object.decompress(chunk))
            except self._error as error:
                raise OSError(f"broken zstd stream: {error}") from None
        size = min(len(buffer), len(self._ready))
        buffer[:size], self._ready = self._ready[:size], self._ready[size:]
        return size


class _Limited(io.RawIOBase):
    """Stops a compressed file that grows beyond the limit."""

    def __init__(self, source: BinaryIO, limit: int) -> None:
        self._source = source
        self._left = limit

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._source.read(len(buffer))
        self._left -= len(data)
        if self._left < 0:
            raise TooLargeError
        buffer[: len(data)] = data
        return len(data)


def expanded(raw: BinaryIO, suffix: str) -> BinaryIO:
    """The file's content, expanded where the suffix says that it is compressed, up to the limit."""
    if suffix not in COMPRESSED:
        return raw
    content: Any = gzip.GzipFile(fileobj=raw) if suffix == ".gz" else io.BufferedReader(_Zstd(raw))
    limit = max(EXPANDED_BYTES, EXPANSION * os.fstat(raw.fileno()).st_size)
    return io.BufferedReader(_Limited(content, limit), 1 << 16)


def reason(error: BaseException) -> str:
    """What went wrong while reading, as the end of a sentence."""
    if isinstance(error, TooLargeError):
        return f"it expands to more than {EXPANDED_BYTES:,} bytes and {EXPANSION} times its size: expand it yourself if you trust it"
    if isinstance(error, EOFError):
        return "the compressed file ends too early: get it anew"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror[:1].lower() + error.strerror[1:]
    return str(error) or type(error).__name__


READING = (OSError, EOFError, zlib.error, TooLargeError)


def open_file(path: Path, base: Path | None) -> BinaryIO:
    """A regular file, opened; a link only within the folder `base`. A pipe or device, which might never end, is not read."""
    try:
        target = path.resolve(strict=True)
    except RuntimeError:
        raise OSError(errno.ELOOP, "its symbolic links run in a circle") from None
    if base and path.is_symlink() and not target.is_relative_to(base):
        raise OSError(errno.EXDEV, f"it {LEADS_OUT}")
    file = os.open(target, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    if not stat.S_ISREG(os.fstat(file).st_mode):
        os.close(file)
        raise OSError(errno.EINVAL, "it is no regular file but a folder, pipe or device by this name")
    return os.fdopen(file, "rb")
