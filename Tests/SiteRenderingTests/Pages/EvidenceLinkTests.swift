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

    /// Documents name who holds them in Vietnamese; pages in other languages name an agency of the campaign as its page does.
    @Test func namesAgenciesInTheReadersLanguage() throws {
        let site = SampleSite.site()
        let agency = try #require(site.campaign.agencies.items.first)
        let own = try #require(agency.name.wording(in: SampleSite.vietnamese)?.text)
        let english = SampleSite.context(site, SampleSite.english, at: .single(.models))
        let vietnamese = SampleSite.context(site, SampleSite.vietnamese, at: .single(.models))
        #expect(english.issuer(own) == english.inline(agency.name))
        #expect(english.issuer("Ủy ban nhân dân xã") == english.vietnamese("Ủy ban nhân dân xã"))
        #expect(vietnamese.issuer(own) == vietnamese.vietnamese(own))
    }
}
