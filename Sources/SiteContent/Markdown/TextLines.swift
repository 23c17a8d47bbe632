import CampaignModel

/// The lines of a text, found once, with the places of bytes in its file.
struct TextLines {
    private let file: String
    private let firstLine: Int
    private let hidden: HiddenSigns
    /// The text.
    let bytes: ArraySlice<UInt8>
    /// Where each line starts in the text; there is at least one.
    let starts: [Int]
    /// True when the text has a `^`, without which it has no footnotes.
    let hasCaret: Bool
    /// True when the text has a space that Markdown takes for a letter.
    let hasOddSpace: Bool

    /// Indexes the lines of a text whose first line is a line of its file, from 1.
    init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int, hidden: HiddenSigns = HiddenSigns()) {
        self.file = file
        self.hidden = hidden
        self.firstLine = firstLine
        self.bytes = bytes
        var starts = [bytes.startIndex]
        var hasCaret = false
        var hasOddSpace = false
        bytes.withUnsafeBufferPointer { buffer in
            for offset in buffer.indices {
                switch buffer[offset] {
                case UInt8(ascii: "\n"): starts.append(bytes.startIndex + offset + 1)
                // A return alone ends a line too, as cmark-gfm counts them.
                case UInt8(ascii: "\r"):
                    let next = offset + 1
                    if next == buffer.count || buffer[next] != UInt8(ascii: "\n") {
                        starts.append(bytes.startIndex + next)
                    }
                case UInt8(ascii: "^"): hasCaret = true
                case 0xC2: hasOddSpace = hasOddSpace || (offset + 1 < buffer.count && buffer[offset + 1] == 0xA0)
                case 0xE2:
                    let isWide =
                        offset + 2 < buffer.count && buffer[offset + 1] == 0x80
                        && WordSpaces.isLastOfWide(buffer[offset + 2])
                    hasOddSpace = hasOddSpace || isWide
                default: break
                }
            }
        }
        self.starts = starts
        self.hasCaret = hasCaret
        self.hasOddSpace = hasOddSpace
    }

    /// The numbers of the lines, from 0.
    var indices: Range<Int> { starts.indices }

    /// The bytes of a line without its end.
    subscript(line: Int) -> ArraySlice<UInt8> { bytes[starts[line]..<end(of: line)] }

    /// The byte behind a line's last one.
    func end(of line: Int) -> Int {
        line + 1 < starts.count ? starts[line + 1] - 1 : bytes.endIndex
    }

    /// The place of a byte of a line.
    func place(_ line: Int, _ offset: Int) -> SourcePlace {
        let end = Characters.end(of: bytes[starts[line]..<min(offset, end(of: line))])
        let number = firstLine + line
        return SourcePlace(file: file, line: number, column: hidden.column(end.column, ofLine: number))
    }

    /// The place of a line.
    func place(ofLine line: Int) -> SourcePlace {
        SourcePlace(file: file, line: firstLine + line)
    }
}
