/// Turns byte offsets, asked for in rising order, into lines and columns.
struct PlaceCounter {
    private let file: String
    private var offset: Int
    private var line = 1
    private var column = 1

    init(file: String, startingAt offset: Int) {
        self.file = file
        self.offset = offset
    }

    mutating func place(of target: Int, in bytes: [UInt8]) -> TemplatePlace {
        while offset < target {
            let byte = bytes[offset]
            if byte == Byte.newline {
                line += 1
                column = 1
            } else if !byte.isContinuation {
                column += 1
            }
            offset += 1
        }
        return TemplatePlace(file: file, line: line, column: column)
    }
}
