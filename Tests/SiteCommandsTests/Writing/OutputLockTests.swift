import Glibc
import Testing

@testable import SiteCommands

@Suite struct OutputLockTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func output(_ name: String = "public") throws -> OutputFolder {
        try OutputFolder("\(folder.path)/\(name)", apartFrom: [])
    }

    private func take(_ limit: Duration = .zero, waits: () -> Void = {}) throws -> OutputLock {
        try OutputLock(output(), patience: Patience(limit: limit), waits: waits)
    }

    @Test func isForOneBuildAtATime() throws {
        let first = try take()
        #expect(throws: CommandFailure.busyOutput("\(folder.path)/public", Patience(limit: .zero))) { _ = try take() }
        withExtendedLifetime(first) {}
    }

    @Test func waitsForTheOneBefore() async throws {
        let first = Holder(lock: try take())
        var waits = 0
        let second = try take(.seconds(60)) {
            waits += 1
            first.lock = nil
        }
        #expect(waits == 1)
        withExtendedLifetime(second) {}
    }

    @Test func leavesNothingBehind() throws {
        do { _ = try take() }
        #expect(try folder.names() == [])
    }

    @Test func takesOverWhatAKilledBuildLeft() throws {
        try folder.write(".public.minhbach-lock")
        do { _ = try take() }
        #expect(try folder.names() == [])
    }

    @Test func foldersMadeForTheLockAloneGoAgain() throws {
        do { _ = try OutputLock(output("a/b/public")) }
        #expect(try folder.names() == [])
        do {
            let lock = try OutputLock(output("a/b/public"))
            try folder.write("a/b/public/index.html")
            withExtendedLifetime(lock) {}
        }
        #expect(try folder.names(in: "a/b") == ["public"])
    }

    @Test func tellsWhatToDoAfterATooLongWait() {
        let failure = CommandFailure.busyOutput("public", Patience())
        #expect(
            failure.message.english == """
                another build into public hasn’t ended within 600 seconds; the site there is untouched; wait for that \
                build and run again, or allow a longer time with --wait
                """)
        #expect(
            failure.message.vietnamese == """
                một lần dựng khác vào public vẫn chưa xong sau 600 giây; trang cũ vẫn còn nguyên; hãy đợi lần đó xong rồi \
                chạy lại, hoặc cho phép đợi lâu hơn bằng --wait
                """)
        #expect(failure.status == .cannotCreate)
    }

    @Test(arguments: ["public", "public/servers", "way/servers"]) func noOtherFilesGoIntoTheOutput(path: String) throws
    {
        try folder.write("public/.keep")
        #expect(symlink("public", folder.path + "/way") == 0)
        let place = "\(folder.path)/\(path)"
        let failure = CommandFailure.insideOutput(place, option: "--server-configs", "\(folder.path)/public")
        #expect(throws: failure) { try output().refuse(place, of: "--server-configs") }
        #expect(
            failure.message.english == """
                --server-configs \(place) lies in the output \(folder.path)/public, which holds only what is published; \
                choose a folder outside of it
                """)
        #expect(
            failure.message.vietnamese == """
                --server-configs \(place) nằm trong thư mục xuất trang \(folder.path)/public, nơi chỉ có những gì được đăng; \
                hãy chọn một thư mục nằm ngoài
                """)
    }

    private final class Holder {
        var lock: OutputLock?

        init(lock: OutputLock) { self.lock = lock }
    }
}
