import CQRencode

/// A QR code (ISO/IEC 18004), as black and white squares.
///
/// A quarter of its squares may be torn, wet or covered by a pin, and telephones still read it (level Q).
struct QRCode: Sendable {
    /// How many squares a side has.
    let side: Int
    private let isBlack: [Bool]

    /// The code of a text; nothing when the text is longer than a code can hold.
    init?(_ text: String) {
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_Q) else { return nil }
        defer { QRcode_free(code) }
        guard let squares = code.pointee.data else { return nil }
        side = Int(code.pointee.width)
        isBlack = UnsafeBufferPointer(start: squares, count: side * side).map { $0 & 1 == 1 }
    }

    /// True when a square is black.
    subscript(row: Int, column: Int) -> Bool {
        isBlack[row * side + column]
    }

    /// How many white squares a code needs around it (ISO/IEC 18004, 5.3.8).
    static let margin = 4

    /// The code as a picture with a name for those who don't see it; black on white in any colours of the page.
    func svg(name: String) -> [UInt8] {
        let size = String(side + 2 * QRCode.margin)
        var writer = SVGWriter(capacity: 4096)
        writer.markup("<svg class=\"qr\" role=\"img\" aria-label=\"")
        writer.words(name)
        writer.markup("\" viewBox=\"0 0 ")
        writer.words("\(size) \(size)")
        writer.markup("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h")
        writer.words("\(size)v\(size)H0z")
        writer.markup("\"/><path fill=\"#000\" d=\"")
        draw(into: &writer)
        writer.markup("\"/></svg>")
        return writer.bytes
    }

    /// Each run of black squares in a row as one rectangle.
    private func draw(into writer: inout SVGWriter) {
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while column < side, self[row, column] { column += 1 }
                if column > start {
                    writer.markup("M")
                    writer.number(start + QRCode.margin)
                    writer.markup(" ")
                    writer.number(row + QRCode.margin)
                    writer.markup("h")
                    writer.number(column - start)
                    writer.markup("v1h-")
                    writer.number(column - start)
                    writer.markup("z")
                }
                column += 1
            }
        }
    }
}
