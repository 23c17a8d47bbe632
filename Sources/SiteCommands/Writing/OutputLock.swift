import CampaignModel
import Glibc

/// The right to build into a folder, which one build at a time has.
///
/// Who comes later waits, and reads its sources only then: so what was asked for last is what stays. The lock is a file
/// beside the output that is there while a build runs. The kernel lets go of it when the build ends, however it ends; a
/// file that a killed build left behind is taken over by the next one.
final class OutputLock {
    private let file: FileLock?
    private let made: [String]

    /// Takes the right, after waiting for another build if there is one.
    ///
    /// - Parameters:
    ///   - output: The folder to build into.
    ///   - patience: How long to wait.
    ///   - waits: Called once, before the first wait.
    /// - Throws: A `CommandFailure` when the time is over, or when nothing can be made beside the output.
    init(
        _ output: OutputFolder, patience: Patience = Patience(), waits: () throws(CommandFailure) -> Void = {}
    ) throws(CommandFailure) {
        let path = OutputLock.path(output)
        let made = FolderCreation.missing(output.parent)
        var lock: FileLock?
        var isFree = true
        do {
            isFree = try patience.try(
                { () throws(CommandFailure) in
                    try FolderCreation.make(output.parent)
                    do throws(SystemError) {
                        lock = try FileLock.take(path)
                        return lock != nil
                    } catch {
                        // Who may write nothing there learns it when there is something to write.
                        if [EACCES, EPERM, EROFS, ENOLCK, EOPNOTSUPP, ENOSYS].contains(error.number) { return true }
                        throw .uncreatable(path, error)
                    }
                }, waits: waits)
        } catch {
            for folder in made { rmdir(folder) }
            throw error
        }
        guard isFree else { throw .busyOutput(output.path, patience) }
        self.made = made
        file = lock
    }

    deinit {
        file?.release()
        // Nothing was built: folders that were made for the lock alone go again.
        for folder in made { rmdir(folder) }
    }

    private static func path(_ output: OutputFolder) -> String { "\(output.parent)/.\(output.name).minhbach-lock" }
}

/// A file that is there while somebody holds it.
struct FileLock: Sendable {
    private let path: String
    private let descriptor: Int32

    /// Takes a lock; nothing when another holds it.
    static func take(_ path: String) throws(SystemError) -> FileLock? {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else { throw .last }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let error = SystemError.last
            close(descriptor)
            if error.number == EWOULDBLOCK || error.number == EINTR { return nil }
            throw error
        }
        // The one who held it before took the file away: what is held here is no longer where others look.
        guard isOpen(descriptor, at: path) else {
            close(descriptor)
            return nil
        }
        return FileLock(path: path, descriptor: descriptor)
    }

    /// Takes the file away, then lets go.
    func release() {
        unlink(path)
        close(descriptor)
    }

    private static func isOpen(_ descriptor: Int32, at path: String) -> Bool {
        var mine = stat()
        var there = stat()
        return fstat(descriptor, &mine) == 0 && lstat(path, &there) == 0
            && mine.st_ino == there.st_ino && mine.st_dev == there.st_dev
    }
}

extension CommandFailure {
    /// Another build into the folder hasn't ended in the time that one was ready to wait.
    static func busyOutput(_ path: String, _ patience: Patience) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi:
                    "một lần dựng khác vào \(path) vẫn chưa xong sau \(patience.seconds) giây; trang cũ vẫn còn nguyên; "
                    + "hãy đợi lần đó xong rồi chạy lại, hoặc cho phép đợi lâu hơn bằng --wait",
                en: "another build into \(path) hasn’t ended within \(patience.seconds) seconds; the site there is "
                    + "untouched; wait for that build and run again, or allow a longer time with --wait"))
    }

    /// A folder for other files lies in the output, where the next build would delete it.
    static func insideOutput(_ path: String, option: String, _ output: String) -> CommandFailure {
        CommandFailure(
            status: .cannotCreate,
            message: Bilingual(
                vi: "\(option) \(path) nằm trong thư mục xuất trang \(output), nơi chỉ có những gì được đăng; hãy chọn "
                    + "một thư mục nằm ngoài",
                en: "\(option) \(path) lies in the output \(output), which holds only what is published; choose a "
                    + "folder outside of it"))
    }
}

extension OutputFolder {
    /// Refuses a folder for other files that is the output or lies in it.
    func refuse(_ folder: String, of option: String) throws(CommandFailure) {
        guard !RealPath.isInside(RealPath.of(folder), RealPath.of(path)) else {
            throw .insideOutput(folder, option: option, path)
        }
    }
}
