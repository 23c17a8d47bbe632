/// Checks of the paths that a plan gives its files.
enum SitePath {
    /// Whether a path stays inside the site and means the same everywhere: parts between single slashes, none of
    /// them `.` or `..`, without control characters and backslashes.
    static func isSafe(_ path: String) -> Bool {
        guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) else { return false }
        return path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
        }
    }
}
