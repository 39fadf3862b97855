"""PDF files that nobody should have to read, made by hand."""

import zlib

from pictures import pdf_of_objects, stream

CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"


def page(content, resources=b"<</Font<</F 4 0 R>>>>", box=b"0 0 595 842"):
    return [CATALOG, b"<</Type/Pages/Count 1/Kids[3 0 R]>>", b"<</Type/Page/Parent 2 0 R/MediaBox[%s]/Contents 5 0 R/Resources%s>>" % (box, resources), FONT, stream(content)]


def text(words, size=12):
    return b"BT /F %d Tf 70 770 Td (%s) Tj ET" % (size, words)


def plain(words=b"Protokoll 2024-03-05"):
    return pdf_of_objects(page(text(words)))


def truncated():
    return plain()[:60]


def no_pages():
    return pdf_of_objects([CATALOG, b"<</Type/Pages/Count 0/Kids[]>>"])


def million_pages():
    """A million declared, one there."""
    objects = page(text(b"Protokoll"))
    objects[1] = b"<</Type/Pages/Count 1000000/Kids[3 0 R]>>"
    return pdf_of_objects(objects)


def same_page_again():
    """A page tree in which each node holds the next one twenty times: 20**12 pages."""
    kids = lambda n: b"[" + b" ".join([b"%d 0 R" % n] * 20) + b"]"
    tree = [b"<</Type/Pages/Count 4096000000000000/Kids%s>>" % kids(6 + n) for n in range(12)]
    objects = page(text(b"Protokoll"))
    objects[1] = b"<</Type/Pages/Count 1000000000/Kids%s>>" % kids(6)
    return pdf_of_objects(objects + tree + [b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R/Resources<</Font<</F 4 0 R>>>>>>"])


def pages_in_a_circle():
    return pdf_of_objects([CATALOG, b"<</Type/Pages/Count 2/Kids[3 0 R]>>", b"<</Type/Pages/Count 2/Kids[2 0 R]>>"])


def nested(depth=200_000):
    return pdf_of_objects(page(b"q " * depth + text(b"djupt") + b" Q" * depth))


def nested_arrays(depth=200_000):
    return pdf_of_objects(page(text(b"Protokoll"))) + b"\n9 0 obj\n" + b"[" * depth + b"]" * depth + b"\nendobj\n"


def form_in_itself():
    form = stream(b"/X Do /X Do", b"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>")
    return pdf_of_objects(page(b"/X Do " + text(b"Protokoll"), b"<</Font<</F 4 0 R>>/XObject<</X 6 0 R>>>>") + [form])


def huge_picture(side=60_000):
    """A picture of 3.6 thousand million points that packs into a few kilobytes."""
    body = zlib.compress(bytes(4 << 20))
    entries = b"/Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode" % (side, side)
    return pdf_of_objects(page(b"q 595 0 0 842 0 0 cm /I Do Q", b"<</XObject<</I 6 0 R>>>>") + [stream(body, entries)])


def huge_page():
    return pdf_of_objects(page(text(b"Protokoll", 900_000), box=b"0 0 99999999 99999999"))


def huge_font():
    return pdf_of_objects(page(text(b"Protokoll 2024-03-05", 2_000_000_000)))


def bomb(megabytes=400):
    """A page whose commands unpack into hundreds of megabytes."""
    packer = zlib.compressobj(9)
    chunk = b"BT /F 12 Tf 70 770 Td (ord ord ord) Tj ET\n" * 25_000
    body = b"".join(packer.compress(chunk) for _ in range(megabytes)) + packer.flush()
    objects = page(b"")
    objects[4] = stream(body, b"/Filter/FlateDecode")
    return pdf_of_objects(objects)


def outline_in_a_circle():
    objects = page(text(b"Protokoll 2024-03-05"))
    objects[0] = b"<</Type/Catalog/Pages 2 0 R/Outlines 6 0 R>>"
    item = lambda n: b"<</Title(x)/Parent 6 0 R/First %d 0 R/Next %d 0 R/Dest[3 0 R/Fit]>>" % (n, n)
    return pdf_of_objects(objects + [b"<</Type/Outlines/First 7 0 R/Last 8 0 R/Count 2>>", item(8), item(7)])


def encrypted():
    """The dictionary of a file with a password; nothing in it can be read."""
    key = b"/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -3904/O<%s>/U<%s>>>/ID[<%s><%s>]" % (b"5a" * 32, b"a5" * 32, b"11" * 16, b"11" * 16)
    return pdf_of_objects(page(text(b"Protokoll")), key)


FILES = {function.__name__: function for function in (
    truncated, no_pages, million_pages, same_page_again, pages_in_a_circle, nested, nested_arrays, form_in_itself, huge_picture, huge_page,
    huge_font, bomb, outline_in_a_circle, encrypted)}
