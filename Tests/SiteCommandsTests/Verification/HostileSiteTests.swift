import CampaignModel
import Glibc
import Testing

@testable import SiteCommands

/// Sites that are made to hold up or fell whoever verifies them: it ends, and says what is wrong.
struct HostileSiteTests {
    private let site: SiteForger

    init() throws { site = SiteForger(content: try RecordContent(KeptRecord.released.get())) }

    private func told(of paths: [String], _ identifier: String, _ spoil: (String) -> Int32) throws {
        let files = paths.map { "\(site.content.site)/\($0)" }
        for file in files { try #require(spoil(file) == 0) }
        let told = Set(try site.verify().filter { $0.identifier == identifier }.map(\.place.file))
        #expect(told == Set(files))
    }

    @Test(arguments: [
        ["data/ledger.json", "receipt.json", "index.html"],
        ["data/figures.csv", "data/datapackage.json", "data/extra"],
    ])
    func waitsForNoPipe(paths: [String]) throws {
        try told(of: paths, "no-plain-file") { file in
            unlink(file)
            return mkfifo(file, 0o600)
        }
    }

    /// The files tell of a terabyte and have none of it.
    @Test(arguments: [
        ["receipt.json", "index.html", "data/figures.parquet"], ["data/figures.csv", "data/ledger.json"],
    ])
    func readsNothingThatIsLongerThanTheListSays(paths: [String]) throws {
        try told(of: paths, "changed-file") { truncate($0, 1 << 40) }
    }

    @Test func saysWhyTheListItselfCannotBeRead() throws {
        let file = "\(site.content.site)/\(Manifest.fileName)"
        #expect(truncate(file, 1 << 40) == 0)
        #expect(throws: CommandFailure.unreadable(file, .tooLarge)) { try site.verify() }
        unlink(file)
        #expect(mkfifo(file, 0o600) == 0)
        #expect(throws: CommandFailure.unreadable(file, .noFile)) { try site.verify() }
    }

    /// A view may ask for work without end, or for more rows than any memory holds.
    @Test(arguments: ["SELECT n FROM c WHERE n < 0", "SELECT n FROM c", "SELECT printf('%.*c', 900000000, 'x') FROM c"])
    func endsStatementsThatDont(view: String) throws {
        let database = try Database()
        try database.run(
            "CREATE TABLE a(id TEXT); INSERT INTO a VALUES ('BD03'); CREATE VIEW endless AS WITH RECURSIVE c(n) AS "
                + "(SELECT 1 UNION ALL SELECT n + 1 FROM c) " + view)
        let read = try #require(ReadDatabase(database.bytes()))
        #expect(read.rows("SELECT * FROM endless") == nil)
        #expect(read.rows("SELECT * FROM a") == [["BD03"]])
    }
}
