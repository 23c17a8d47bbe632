import Foundation
import Testing

@testable import CampaignModel
@testable import SiteContent

/// The public record holds everything that the site tells, by name, and nothing that it doesn't.
@Suite struct RecordWalkTests {
    /// Read once: reading the whole content takes longer than all that is asked of it here.
    private static let fields = Result<[RecordedField], any Error> {
        let content = ProjectFolder.url.appending(path: "content").path
        let site = try #require(try ContentReader(folder: content, jobs: 2).resolved(ResolveOptions(), pages: []).site)
        var fields: [RecordedField] = []
        site.campaign.forEachRecordedField(on: site.settings.asOf, site.settings.languages) { fields.append($0) }
        return fields
    }

    private func fields() throws -> [RecordedField] { try Self.fields.get() }

    @Test func namesEachFieldOnce() throws {
        let fields = try fields()
        let names = fields.map { "\($0.record):\($0.key):\($0.field)" }
        #expect(names.count > 5_000)
        #expect(Set(names).count == names.count)
        #expect(fields.allSatisfy { !$0.key.isEmpty && $0.recordClass != .notPublic })
    }

    @Test func tellsWhatIsPromised() throws {
        let fields = try fields()
        let values = Dictionary(fields.map { ("\($0.record):\($0.key):\($0.field)", $0) }) { first, _ in first }
        #expect(values["task:T01:deadline"]?.value == "before 2026-08-30")
        #expect(values["task:T01:deadline"]?.recordClass == .promised)
        #expect(values["report:22918@quarter@2025-Q3:due_on"]?.value == "2025-10-15")
        #expect(values["correction:CR02:due_on"]?.value == "2026-12-15")
        #expect(values["indicator:BD03:direction"]?.recordClass == .promised)
        #expect(values["funding:F01:spent_vnd"]?.value == "3150000000")
    }

    @Test func tellsNothingOfPersons() throws {
        let fields = try fields()
        #expect(!fields.contains { $0.record == "consent" || $0.field == "consent" })
    }
}
