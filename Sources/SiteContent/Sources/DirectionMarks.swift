import CampaignModel

/// Characters that set the direction of text (Unicode UAX #9): what is opened must be closed in the same line or cell,
/// or it turns whatever a page puts behind it.
struct DirectionMarks {
    /// The first character that isn't closed, or closes nothing.
    struct Fault: Hashable {
        /// The byte where it stands.
        let offset: Int
        /// Its number, as in U+202E.
        let scalar: UInt32
    }

    /// The separator of cells; nothing in texts without cells.
    var separator: UInt8?

    /// What such a character does.
    private enum Mark {
        case opensEmbedding, closesEmbedding, opensIsolate, closesIsolate
    }

    /// The first fault in valid UTF-8.
    func fault(in bytes: [UInt8]) -> Fault? {
        var open: [(fault: Fault, isIsolate: Bool)] = []
        var isQuoted = false
        for position in bytes.indices {
            let byte = bytes[position]
            if separator != nil, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n") && !isQuoted || byte == separator && !isQuoted {
                if let first = open.first { return first.fault }
            }
            guard byte == 0xE2, position + 2 < bytes.count,
                let mark = DirectionMarks.mark(bytes[position + 1], bytes[position + 2])
            else { continue }
            let low = UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)
            let own = Fault(offset: position, scalar: 0x2000 | low)
            switch mark {
            case .opensEmbedding: open.append((own, false))
            case .opensIsolate: open.append((own, true))
            case .closesEmbedding, .closesIsolate:
                guard let last = open.popLast(), last.isIsolate == (mark == .closesIsolate) else { return own }
            }
        }
        return open.first?.fault
    }

    private static func mark(_ second: UInt8, _ third: UInt8) -> Mark? {
        switch (second, third) {
        case (0x80, 0xAA), (0x80, 0xAB), (0x80, 0xAD), (0x80, 0xAE): .opensEmbedding
        case (0x80, 0xAC): .closesEmbedding
        case (0x81, 0xA6...0xA8): .opensIsolate
        case (0x81, 0xA9): .closesIsolate
        default: nil
        }
    }
}

extension Diagnostic {
    /// A change of direction that isn't closed where it was opened, or closes nothing.
    static func unbalancedDirection(_ fault: DirectionMarks.Fault, at place: SourcePlace) -> Diagnostic {
        let name = "U+" + String(fault.scalar, radix: 16, uppercase: true)
        return Diagnostic(
            .error, "unbalanced-direction", at: place,
            summary: Bilingual(
                vi: "Ký tự đổi chiều chữ \(name) không thành cặp", en: "The direction character \(name) has no partner"),
            explanation: Bilingual(
                vi: "Ký tự không nhìn thấy này làm chữ phía sau chạy ngược, cả ở tiêu đề và danh sách của trang khác.",
                en: "It is invisible and turns the words behind it around, in titles and lists of other pages too."),
            fix: Bilingual(
                vi: "Hãy xóa ký tự ấy và gõ lại đoạn chữ; nếu cần đổi chiều thì mở và đóng trong cùng một dòng hoặc ô.",
                en:
                    "Delete it and type the words again; where direction must change, open and close in one line or cell."
            ))
    }

    /// Marks that Git leaves where two people changed the same lines.
    static func conflictMarks(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            .error, "conflict-marks", at: place,
            summary: Bilingual(
                vi: "Tệp còn dấu xung đột của Git", en: "Conflict marks of Git are left in the file"),
            explanation: Bilingual(
                vi:
                    "Hai người đã sửa cùng một chỗ; tệp giữ cả hai bản giữa “<<<<<<<”, “=======” và “>>>>>>>”, nên chưa đọc được.",
                en:
                    "Two people changed the same lines; the file holds both between “<<<<<<<”, “=======” and “>>>>>>>”, and isn’t read."
            ),
            fix: Bilingual(
                vi: "Hãy chọn một bản và xóa ba dòng dấu ấy.",
                en: "Choose one version and delete the three lines of marks."))
    }
}
