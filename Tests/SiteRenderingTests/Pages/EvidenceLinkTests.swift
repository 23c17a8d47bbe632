@testable import CampaignModel
import Testing

@testable import SiteRendering

struct EvidenceLinkTests {
    private func href(_ access: Evidence.Access, file: String?, url: String?) -> String {
        let evidence = Evidence(
            id: "E1", title: "Báo cáo", kind: .report, issuer: "Ban", date: nil, access: access, url: url, sha256: nil,
            file: file, place: SampleSite.place)
        return SampleSite.context(SampleSite.site(), SampleSite.vietnamese, at: .single(.models)).href(
            evidence: evidence)
    }

    @Test func leadsToTheFileOfTheSiteFirst() {
        #expect(href(.everybody, file: "evidence/a.pdf", url: "https://a.vn") == "../data/evidence/a.pdf")
        #expect(href(.everybody, file: nil, url: "https://a.vn") == "https://a.vn")
        #expect(href(.everybody, file: nil, url: nil) == "")
    }

    @Test func neverLeadsToAFileThatIsHeld() {
        #expect(href(.held, file: "evidence/a.pdf", url: nil) == "")
    }
}
