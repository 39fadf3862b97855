"""PDF files whose pages are pictures, as a scanner makes them."""

import subprocess
from pathlib import Path


def jpeg_size(data: bytes) -> tuple[int, int, int]:
    """Width, height and number of colours, from the frame header."""
    at = 2
    while at < len(data):
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xC2:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big"), data[at + 9]
        at += 2 + length
    raise ValueError("no JPEG frame")


def pdf_of_objects(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """A PDF file of these objects, numbered from 1; the first is the catalog."""
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out) + b"trailer\n<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer, start)


def stream(body: bytes, entries: bytes = b"") -> bytes:
    return b"<</Length %d%s>>\nstream\n%s\nendstream" % (len(body), entries, body)


def pdf_of_jpegs(pictures: list[bytes], dpi: int) -> bytes:
    """One page for each picture, which fills it."""
    kids = b" ".join(b"%d 0 R" % (3 + 3 * n) for n in range(len(pictures)))
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pictures), kids)]
    for n, data in enumerate(pictures):
        width, height, colours = jpeg_size(data)
        w, h = width * 72 / dpi, height * 72 / dpi
        first = 3 + 3 * n
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]/Contents %d 0 R/Resources<</XObject<</I %d 0 R>>>>>>"
            % (w, h, first + 1, first + 2)
        )
        objects.append(stream(b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % (w, h)))
        space = b"/DeviceGray" if colours == 1 else b"/DeviceRGB"
        objects.append(
            stream(data, b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace%s/BitsPerComponent 8/Filter/DCTDecode" % (width, height, space))
        )
    return pdf_of_objects(objects)


def scan(source: Path, folder: Path, dpi: int = 200, skew: float = 0.6, noise: float = 0.2) -> bytes:
    """The pages of a PDF printed, put askew on the glass and scanned."""
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["pdftoppm", "-r", str(dpi), "-gray", str(source), str(folder / "page")], check=True)
    pictures = []
    for n, page in enumerate(sorted(folder.glob("page*.pgm"))):
        angle = skew if n % 2 == 0 else -skew / 2
        jpeg = page.with_suffix(".jpg")
        subprocess.run(
            ["convert", str(page), "-seed", str(n + 1), "-background", "white", "-rotate", str(angle), "-attenuate", str(noise)]
            + ["+noise", "Gaussian", "-colorspace", "Gray", "-quality", "75", str(jpeg)],
            check=True,
        )
        pictures.append(jpeg.read_bytes())
        page.unlink()
    return pdf_of_jpegs(pictures, dpi)
