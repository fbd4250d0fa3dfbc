"""Some 300 bad or odd image files, made on the spot: what each is called, and whether it can be read."""

from __future__ import annotations

import io
import os
import socket
import struct
import zlib
from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw

GOOD, BAD, EITHER = "good", "bad", "either"
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
SUFFIX = {"PNG": ".png", "JPEG": ".jpg", "WEBP": ".webp", "GIF": ".gif", "BMP": ".bmp", "TIFF": ".tif"}
ODD_NAMES = (
    b"two\nlines.png", b'"quoted".png', b"it's.png", "smile \U0001f600.png".encode(), b"latin_\xe9\xff.png",
    b"=1+1.png", b"+1.png", b"-rf.png", b"@SUM(A1).png", b"\ttab.png", b"\rreturn.png", "\uff1d1.png".encode(),
    b"<img src=x onerror=alert(1)>.png", b"&lt;.png", b"$(touch owned).png", b";reboot;.png", b"`id`.png", b"%s%n.png",
    b"a\\b.png", b" space .png", b"UPPER.PNG", b"two.dots.png", b"x" * 251 + b".png", "\u6f22".encode() * 83 + b".png",
    b"\xff" * 251 + b".png", "\u202egnp.png".encode(), "e\u0301.png".encode(), "\u00e9.png".encode(), b"con.png",
    b"a,b.png", b"a;b.png", b"{x}.png", b"[a-z].png", b"*.png", b"?.png", b"~.png", b"#.png", b"\x01\x7f.png",
    b"__proto__.png", b"0.png", b"-.png", b"--help.png",
)  # fmt: skip


def drawing(seed: int, size: int = 48) -> Image.Image:
    """Another mark for every seed: discs and bars on white, four colours at most."""
    rng = np.random.default_rng(seed)
    image = Image.new("RGB", (size, size), "white")
    pen = ImageDraw.Draw(image)
    for _ in range(3):
        x, y = (int(v) for v in rng.integers(0, size * 3 // 4, 2))
        w, h = (int(v) for v in rng.integers(size // 8, size // 2, 2))
        shape = pen.ellipse if rng.random() < 0.5 else pen.rectangle
        shape([x, y, x + w, y + h], fill=tuple(int(c) for c in rng.integers(0, 200, 3)))
    return image


def encode(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def ten_encodings(image: Image.Image) -> dict[str, bytes]:
    """One picture of few colours, without loss, in ten ways."""
    rgb = np.array(image)
    wide = cv2.cvtColor(rgb, cv2.COLOR_RGB2BGR).astype(np.uint16) * 257
    exif = Image.Exif()
    exif[0x112] = 6
    return {
        "rgb.png": encode(image, "PNG"),
        "alpha.png": encode(image.convert("RGBA"), "PNG"),
        "palette.png": encode(image.quantize(64, dither=Image.Dither.NONE), "PNG"),
        "16bit.png": cv2.imencode(".png", wide)[1].tobytes(),
        "plain.bmp": encode(image, "BMP"),
        "plain.tif": encode(image, "TIFF"),
        "lzw.tiff": encode(image, "TIFF", compression="tiff_lzw"),
        "palette.gif": encode(image.quantize(64, dither=Image.Dither.NONE), "GIF"),
        "lossless.webp": encode(image, "WEBP", lossless=True, exact=True),
        "turned.png": encode(image.transpose(Image.Transpose.ROTATE_90), "PNG", exif=exif),
    }


def turned(seed: int) -> dict[str, bytes]:
    """The eight EXIF turns in four formats, each of another drawing."""
    files = {}
    for kind in ("JPEG", "PNG", "WEBP", "TIFF"):
        for turn in range(1, 9):
            exif = Image.Exif()
            exif[0x112] = turn
            seed += 1
            files[f"turn{turn}{SUFFIX[kind]}"] = encode(drawing(seed), kind, exif=exif)
    return files


def odd_but_good(seed: int) -> dict[str, bytes]:
    """Colour modes, depths, animations and shapes that readers stumble over; each of another drawing."""

    def new() -> Image.Image:
        nonlocal seed
        seed += 1
        return drawing(seed)

    def white_ink() -> Image.Image:
        image = Image.new("RGBA", (48, 48), (255, 255, 255, 0))
        image.putalpha(new().convert("L").point(lambda v: 255 if v < 250 else 0))
        return image

    modes = {mode: new().convert(mode) for mode in ("L", "LA", "1", "P", "RGBA", "CMYK", "YCbCr")}
    grey16 = Image.fromarray((np.array(new().convert("L")).astype(np.uint16) * 256) + 7)
    transparent = new().quantize(16)
    transparent.info["transparency"] = 0
    frames = [new() for _ in range(3)]
    line = Image.new("RGB", (5000, 1), "white")
    line.paste((200, 0, 0), (100, 0, 900, 1))
    return {
        "grey.png": encode(modes["L"], "PNG"), "grey_alpha.png": encode(modes["LA"], "PNG"),
        "one_bit.png": encode(modes["1"], "PNG"), "palette_mode.png": encode(modes["P"], "PNG"),
        "rgba.png": encode(modes["RGBA"], "PNG"), "cmyk.jpg": encode(modes["CMYK"], "JPEG"),
        "grey.jpg": encode(new().convert("L"), "JPEG"), "ycbcr.jpg": encode(modes["YCbCr"], "JPEG"),
        "grey16.png": encode(grey16, "PNG"),
        "grey16.tif": encode(Image.fromarray(np.array(new().convert("L")).astype(np.uint16) * 257), "TIFF"),
        "palette_transparent.png": encode(transparent, "PNG"), "white_on_transparent.png": encode(white_ink(), "PNG"),
        "white_on_transparent.webp": encode(white_ink(), "WEBP", lossless=True, exact=True),
        "animated.gif": encode(frames[0], "GIF", save_all=True, append_images=frames[1:]),
        "animated.webp": encode(new(), "WEBP", save_all=True, append_images=frames[1:]),
        "animated.png": encode(new(), "PNG", save_all=True, append_images=frames[1:]),
        "pages.tif": encode(new(), "TIFF", save_all=True, append_images=frames[1:]),
        "progressive.jpg": encode(new(), "JPEG", progressive=True), "poor.jpg": encode(new(), "JPEG", quality=5),
        "wide_line.png": encode(line, "PNG"), "tall_line.png": encode(line.rotate(90, expand=True), "PNG"),
        "trailing_garbage.png": encode(new(), "PNG") + b"\0" * 500, "jpeg_named.png": encode(new(), "JPEG"),
        "png_named.jpg": encode(new(), "PNG"), "large.png": encode(new().resize((3000, 2500)), "PNG"),
        "comment.png": encode(new(), "PNG", pnginfo=_comment("<script>alert(1)</script>" * 50)),
        "two_pixels.png": encode(Image.fromarray(np.array([[[0, 0, 0], [255, 0, 0]]], np.uint8)), "PNG"),
    }  # fmt: skip


def _comment(text: str) -> object:
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("Comment", text, zip=True)
    return info


def cut_off(seed: int) -> dict[str, bytes]:
    """Every format ended at ten places."""
    files = {}
    for kind in FORMATS:
        data = encode(drawing(seed), kind)
        for i, share in enumerate((0.01, 0.03, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97)):
            files[f"cut{i}{SUFFIX[kind]}"] = data[: max(1, int(len(data) * share))]
    return files


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(width: int, height: int, rows: bytes = b"", depth: int = 8, color: int = 2, extra: bytes = b"") -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + extra + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def bombs() -> dict[str, bytes]:
    """Small files that would decode to gigabytes, and pictures of no size."""
    gif, bmp, tiff = (bytearray(encode(drawing(1), kind)) for kind in ("GIF", "BMP", "TIFF"))
    gif[6:10] = struct.pack("<HH", 65535, 65535)
    bmp[18:26] = struct.pack("<ii", 60000, 60000)
    webp = bytearray(encode(drawing(1), "WEBP", lossless=True))
    webp[21:25] = struct.pack("<I", 16383 | 16383 << 14)
    jpeg = bytearray(encode(drawing(1), "JPEG"))
    at = jpeg.index(b"\xff\xc0") + 5
    jpeg[at : at + 4] = struct.pack(">HH", 65500, 65500)
    for entry in range(10, len(tiff) - 12, 1):
        if tiff[entry : entry + 2] in (b"\x00\x01", b"\x01\x01") and tiff[entry + 2 : entry + 4] in (b"\3\0", b"\4\0"):
            tiff[entry + 8 : entry + 12] = struct.pack("<I", 60000)
    return {
        "bomb_wide.png": png(60000, 60000, bytes(1 << 20)), "bomb_long.png": png(1, 2**31 - 1),
        "bomb_deep.png": png(30000, 30000, bytes(1 << 20), depth=16, color=6), "bomb.gif": bytes(gif),
        "bomb.bmp": bytes(bmp), "bomb.tif": bytes(tiff), "bomb.webp": bytes(webp), "bomb.jpg": bytes(jpeg),
        "no_width.png": png(0, 10), "no_height.png": png(10, 0), "no_data.png": png(10, 10),
        "negative.png": png(2**32 - 1, 2**32 - 1), "bad_depth.png": png(8, 8, bytes(200), depth=3),
        "transparent.png": encode(Image.new("RGBA", (40, 40), (9, 9, 9, 0)), "PNG"),
    }  # fmt: skip


def nothing_to_see() -> dict[str, bytes]:
    """Pictures that can be read, and that no dataset wants."""
    return {
        "blank.png": encode(Image.new("RGB", (40, 40), "white"), "PNG"),
        "one_pixel.png": encode(Image.new("RGB", (1, 1), "red"), "PNG"),
    }


def no_images() -> dict[str, bytes]:
    """What is called an image and is none."""
    contents = {
        "empty": b"", "html": b"<!doctype html><html><body>404</body></html>", "svg": b"<svg xmlns='a'><rect/></svg>",
        "xml": b"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "text": b"no image\n", "json": b'{"a": 1}', "pdf": b"%PDF-1.7\n", "zip": b"PK\3\4" + bytes(60),
        "elf": b"\x7fELF" + bytes(60), "zeros": bytes(4096), "ones": b"\xff" * 4096, "newline": b"\n",
        "magic_png": b"\x89PNG\r\n\x1a\n", "magic_jpeg": b"\xff\xd8\xff", "magic_gif": b"GIF89a", "magic_bmp": b"BM",
        "magic_tiff": b"II*\0", "magic_webp": b"RIFF\4\0\0\0WEBP", "pickle": b"cos\nsystem\n(S'touch owned'\ntR.",
        "python": b"import os\nos.system('touch owned')\n", "utf16": "\ufeffno image".encode("utf-16"),
        "avif": b"\0\0\0 ftypavif" + bytes(40), "heic": b"\0\0\0 ftypheic" + bytes(40), "ico": b"\0\0\1\0" + bytes(60),
        "psd": b"8BPS" + bytes(60), "jp2": b"\0\0\0\x0cjP  \r\n\x87\n" + bytes(60),
        "exr": b"\x76\x2f\x31\x01" + bytes(60),
        "hdr": b"#?RADIANCE\n", "pnm": b"P6\n2 2\n255\n" + bytes(12), "sun": b"\x59\xa6\x6a\x95" + bytes(60),
    }  # fmt: skip
    noise = np.random.default_rng(0).integers(0, 256, 3000, dtype=np.uint8).tobytes()
    return {f"{name}_{suffix[1:]}{suffix}": data for name, data in (contents | {"noise": noise}).items()
            for suffix in (".png", ".jpg")}  # fmt: skip


def damaged(seed: int, count: int = 8) -> dict[str, bytes]:
    """Bytes overwritten within the first two hundred, where the headers are; some can still be read."""
    rng, files = np.random.default_rng(seed), {}
    for kind in FORMATS:
        for i in range(count):
            data = bytearray(encode(drawing(seed + i), kind))
            for at in rng.integers(2, min(200, len(data)), 3):
                data[at] = rng.integers(256)
            files[f"damaged{i}{SUFFIX[kind]}"] = bytes(data)
    loop = bytearray(encode(drawing(seed), "TIFF"))
    loop[4:8] = struct.pack("<I", 4)
    files["loop.tif"] = bytes(loop)
    huge_chunk = bytearray(encode(drawing(seed), "PNG"))
    huge_chunk[33:37] = b"\xff\xff\xff\xff"
    files["huge_chunk.png"] = bytes(huge_chunk)
    profile = chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(64 << 20), 9))
    files["profile_bomb.png"] = png(8, 8, bytes(8 * 25), extra=profile)
    return files


def special_files(folder: Path) -> dict[str, str]:
    """Links that lead nowhere or in circles, a pipe, a socket, a device, a folder; a file of 300 MB without content."""
    os.symlink(folder / "circle_b.png", folder / "circle_a.png")
    os.symlink(folder / "circle_a.png", folder / "circle_b.png")
    os.symlink(folder / "nowhere", folder / "dangling.png")
    os.symlink("/dev/zero", folder / "endless.png")
    os.mkfifo(folder / "pipe.png")
    with socket.socket(socket.AF_UNIX) as server:
        here = os.open(".", os.O_RDONLY)
        try:
            os.chdir(folder)  # the name of a socket is at most 108 bytes
            server.bind("socket.png")
        finally:
            os.fchdir(here)
            os.close(here)
    with open(folder / "sparse.png", "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.truncate(300 << 20)
    (folder / "folder.png").mkdir()
    os.symlink(folder, folder / "folder.png" / "back")  # never followed
    os.symlink(folder, folder / "itself.png")  # a link to a folder is no file
    links = ("circle_a", "circle_b", "dangling", "endless", "pipe", "socket", "sparse")
    return {f"{name}.png": BAD for name in links}


def make_corpus(folder: Path) -> dict[str, str]:
    """Fills the folder; {file name: GOOD (must be read), BAD (must be refused) or EITHER}."""
    folder.mkdir()
    verdicts: dict[str, str] = {}

    def put(files: dict[str, bytes], verdict: str) -> None:
        for name, data in files.items():
            (folder / name).write_bytes(data)
            verdicts[name] = verdict

    put(ten_encodings(drawing(0)), GOOD)
    put(turned(100), GOOD)
    put(odd_but_good(200), GOOD)
    put({os.fsdecode(name): encode(drawing(300 + i), "PNG") for i, name in enumerate(ODD_NAMES)}, GOOD)
    put(cut_off(5), BAD)
    put(bombs(), BAD)
    put(no_images(), BAD)
    put(damaged(400), EITHER)
    put(nothing_to_see(), EITHER)
    put({"locked.png": encode(drawing(500), "PNG")}, EITHER)  # root reads it all the same
    (folder / "locked.png").chmod(0)
    return verdicts | special_files(folder)
