import Glibc

/// Tells when something in some folders changes, by inotify; bursts are told once.
///
/// Editors save in many ways: some write into the file, others write a new one and rename it. All of them end in a
/// write that is closed, or in a name that comes or goes; only these are listened to.
final class FolderWatch {
    private static let events = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
    /// How long it must be quiet before a burst counts as over; editors write several files within a few milliseconds.
    private static let quiet: Int32 = 15
    /// Bursts that don't end are told nevertheless.
    private static let longestBurst = Duration.milliseconds(300)

    private let descriptor: Int32
    private let roots: [String]

    /// Watches folders with all that is in them.
    init(_ roots: [String]) throws(CommandFailure) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        self.roots = roots
        guard descriptor >= 0 else { throw .unreadable("inotify", .last) }
        for root in roots {
            do {
                try watch(root)
            } catch {
                throw .unreadable(root, error)
            }
        }
    }

    deinit { close(descriptor) }

    /// Waits until something changed and it is quiet again.
    func waitForChange() throws(CommandFailure) {
        var changed = false
        while !changed { changed = try read(waiting: -1) }
        let start = ContinuousClock.now
        while ContinuousClock.now - start < FolderWatch.longestBurst {
            guard isReady(within: FolderWatch.quiet) else { break }
            _ = try read(waiting: 0)
        }
        // Folders that came meanwhile are watched from now on, whatever way they came.
        for root in roots { try? watch(root) }
    }

    /// Whether a name is one that nothing is made from: hidden, a copy that an editor keeps, its test of the folder.
    static func isIgnored(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name.hasPrefix("#") || name == "4913"
    }

    private func watch(_ folder: String) throws(SystemError) {
        guard inotify_add_watch(descriptor, folder, FolderWatch.events) >= 0 else { throw .last }
        for entry in try FolderEntry.all(in: folder) where entry.kind == .folder && !entry.name.hasPrefix(".") {
            // A folder that went away again is nothing to watch.
            try? watch(folder + "/" + entry.name)
        }
    }

    private func isReady(within milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, milliseconds) > 0
    }

    /// Reads what happened; true when it was about a name that counts.
    private func read(waiting milliseconds: Int32) throws(CommandFailure) -> Bool {
        guard isReady(within: milliseconds) else { return false }
        var failure: SystemError?
        let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
            let length = Glibc.read(descriptor, buffer.baseAddress, 65_536)
            if length < 0, errno != EINTR { failure = .last }
            count = max(0, length)
        }
        if let failure { throw .unreadable("inotify", failure) }
        return FolderWatch.names(in: bytes).contains { !FolderWatch.isIgnored($0) }
    }

    /// The names in a block of events; an event about a watched folder itself has none and counts as an empty name.
    static func names(in bytes: [UInt8]) -> [String] {
        // struct inotify_event: watch, mask, cookie and length of the name, four bytes each; then the name and zeros.
        var names: [String] = []
        var start = 0
        while start + 16 <= bytes.count {
            let length = (0..<4).reduce(0) { $0 | Int(bytes[start + 12 + $1]) << (8 * $1) }
            let end = min(start + 16 + length, bytes.count)
            names.append(String(decoding: bytes[(start + 16)..<end].prefix { $0 != 0 }, as: UTF8.self))
            start = end
        }
        return names
    }
}
