/// Names that computers and people give to copies: `Copy of funding.csv`, `funding - Sao chép.csv`, `vi-final.md`.
enum CopiedName {
    private static let ends = [
        " - Copy", " - Bản sao", " - Sao chép", " copy", " (copy)", " - Shortcut", "-final", "_final", " final",
        "-moi", "_moi", " mới", "-cu", "_cu", " cũ", "-ban-cuoi", "_ban_cuoi", " bản cuối",
    ]
    private static let starts = ["Copy of ", "Bản sao của ", "Sao chép của ", "Bản sao "]

    /// The name without what marks a copy; nothing when no mark is found.
    static func original(_ name: String) -> String? {
        guard let dot = name.lastIndex(of: ".") else { return nil }
        var stem = String(name[..<dot])
        for end in ends where stem.hasSuffix(end) { stem = String(stem.dropLast(end.count)) }
        for start in starts where stem.hasPrefix(start) { stem = String(stem.dropFirst(start.count)) }
        stem = withoutBrackets(withoutMachine(stem))
        while stem.last == " " { stem.removeLast() }
        let plain = stem + name[dot...]
        return plain == name ? nil : plain
    }

    /// What systems and programs leave beside files, about which nobody needs a message.
    static func isLeftBySystem(_ name: String) -> Bool {
        name.hasPrefix("~$") || name == "Thumbs.db" || name == "desktop.ini"
    }

    /// `funding (1)`, and Dropbox's `funding (Lan's conflicted copy 2026-11-20)`.
    private static func withoutBrackets(_ stem: String) -> String {
        guard stem.hasSuffix(")"), let open = stem.lastIndex(of: "(") else { return stem }
        let inside = stem[stem.index(after: open)...].dropLast()
        return inside.allSatisfy(\.isNumber) || inside.contains("conflicted copy") ? String(stem[..<open]) : stem
    }

    /// OneDrive's `funding-LAPTOP-A1B2C3`.
    private static func withoutMachine(_ stem: String) -> String {
        for mark in ["-LAPTOP-", "-DESKTOP-", "-PC-"] {
            let parts = stem.split(separator: mark, omittingEmptySubsequences: false)
            if parts.count == 2 { return String(parts[0]) }
        }
        return stem
    }
}
