@testable import CampaignModel
import Testing

@Suite struct RecordsReaderTests {
    private func records(_ name: String, _ text: String) throws -> CampaignRecords {
        let result = try SampleContent.campaign.with("data/\(name).csv", text).resolved()
        #expect(result.findings.isEmpty)
        return try #require(result.site).campaign.records
    }

    private func day(_ text: String) throws -> CalendarDate {
        try #require(CalendarDate(iso: text))
    }

    private func text(_ vi: String) -> LocalizedText { LocalizedText([vietnamese: vi]) }

    private let mũiNé = RegisterIndex<ReportingUnit>(1)
    private let policeUnit = RegisterIndex<ReportingUnit>(4)

    @Test func readsReports() throws {
        let reports = try records(
            "reports",
            """
            unit,kind,period,due_on,received_on,evidence
            22918,quarter,2026-Q3,2026-10-15,2026-10-20,E1
            A07,ad_hoc,,2026-10-15,,

            """
        ).reports
        #expect(reports.map(\.unit) == [mũiNé, policeUnit])
        #expect(reports.map(\.kind) == [.quarter, .adHoc])
        #expect(reports.map(\.period) == [RegisterIndex(1), nil])
        #expect(reports.map(\.evidence) == [[RegisterIndex(0)], []])
        #expect(try reports.map { $0.state(on: try day("2026-11-20")) } == [.receivedLate, .late])
        #expect(reports[0].place.line == 2)
    }

    @Test func readsAbbreviations() throws {
        let abbreviations = try records(
            "abbreviations",
            """
            short,meaning_vi,source
            CNSCĐ,Công nghệ số cộng đồng,từ ngữ của cổng

            """
        ).abbreviations
        #expect(abbreviations.map(\.id) == ["CNSCĐ"])
        #expect(abbreviations.map(\.meaning) == [text("Công nghệ số cộng đồng")])
    }

    @Test func readsPlans() throws {
        let plans = try records(
            "plans",
            """
            unit,kind,year,issued_on,number,contents,schools,of_schools,evidence
            22918,unit,2026,2026-08-01,12-KH/ĐU,audience;outputs,,,E1
            22918,schools,2026,,,,7,9,

            """
        ).plans
        #expect(plans.map(\.unit) == [mũiNé, mũiNé])
        #expect(plans.map(\.kind) == [.unit, .schools])
        let issued = try day("2026-08-01")
        #expect(plans.map(\.issuedOn) == [issued, nil])
        #expect(plans.map(\.number) == ["12-KH/ĐU", nil])
        #expect(plans[0].contents == [.audience, .outputs])
        #expect(plans[1].schools == 7 && plans[1].ofSchools == 9)
    }

    @Test func readsResponsibleOffices() throws {
        let heads = try records(
            "heads",
            """
            unit,kind,office_vi,paragraph
            22918,party_committee,Bí thư Đảng ủy phường Mũi Né,I.1;V.5-4

            """
        ).heads
        #expect(heads.map(\.unit) == [mũiNé])
        #expect(heads.map(\.kind) == [.partyCommittee])
        #expect(heads.map(\.office) == [text("Bí thư Đảng ủy phường Mũi Né")])
        #expect(heads[0].paragraphs == ["I.1", "V.5-4"])
    }

    @Test func readsInspections() throws {
        let inspection = try records(
            "inspections",
            """
            id,title_vi,agency,planned_on,done_on,units,contents,findings,fixed,result_vi,published_on,evidence
            IN1,Kiểm tra,A07,2026-05-01,2026-05-03,22918;24736,skills;teams,3,2,Tốt,2026-06-01,E1

            """
        ).inspections[0]
        #expect(
            inspection
                == Inspection(
                    id: "IN1", title: text("Kiểm tra"), agency: RegisterIndex(1), plannedOn: try day("2026-05-01"),
                    doneOn: try day("2026-05-03"), units: [mũiNé, RegisterIndex(2)], contents: [.skills, .teams],
                    findings: 3, fixed: 2, result: text("Tốt"), publishedOn: try day("2026-06-01"),
                    evidence: [RegisterIndex(0)], place: inspection.place))
    }

    @Test func readsRecognitionsAndCorrections() throws {
        let recognition = try records(
            "recognitions",
            """
            id,date,kind,recipient,unit,title_vi,decision,reason_vi,consent
            R1,2026-05-01,giấy khen,collective,22918,Một tổ,12/QĐ,Giúp nhiều người,

            """
        ).recognitions[0]
        #expect(
            recognition
                == Recognition(
                    id: "R1", date: try day("2026-05-01"), kind: "giấy khen", recipient: .collective, unit: mũiNé,
                    title: text("Một tổ"), decision: "12/QĐ", reason: text("Giúp nhiều người"), consent: nil,
                    place: recognition.place))
        let correction = try records(
            "corrections",
            """
            id,date,unit,finding_vi,remedy_vi,due_on,closed_on
            S1,2026-05-01,22918,Báo cáo chậm,Gửi bù,2026-06-01,

            """
        ).corrections[0]
        #expect(
            correction
                == UnitCorrection(
                    id: "S1", date: try day("2026-05-01"), unit: mũiNé, finding: text("Báo cáo chậm"),
                    remedy: text("Gửi bù"), dueOn: try day("2026-06-01"), closedOn: nil, place: correction.place))
    }

    @Test func readsMoneyAndDevices() throws {
        let funding = try records(
            "funding",
            """
            id,period,source,agency,allocated_vnd,spent_vnd,evidence
            F1,2026-Q3,state_budget,A07,1500000000,250000000,E1

            """
        ).funding[0]
        #expect(
            funding
                == FundingLine(
                    id: "F1", period: RegisterIndex(1), source: .stateBudget, agency: RegisterIndex(1),
                    allocated: 1_500_000_000, spent: 250_000_000, evidence: [RegisterIndex(0)], place: funding.place))
        let resource = try records(
            "resources",
            """
            id,period,unit,kind,needed,given,households,evidence
            L1,2026-Q3,22918,device,40,,35,

            """
        ).resources[0]
        #expect(
            resource
                == ResourceLine(
                    id: "L1", period: RegisterIndex(1), unit: mũiNé, kind: .device, needed: 40, given: nil,
                    households: 35, evidence: [], place: resource.place))
    }

    @Test func readsTeamsAndDifficulties() throws {
        let team = try records(
            "teams",
            """
            unit,kind,count,planned,contact_vi,phone,hours_vi,address_vi
            22918,community_team,12,9,UBND phường,1022,"7–11 giờ, trừ chủ nhật",Số 1 đường Huỳnh Thúc Kháng

            """
        ).teams[0]
        #expect(
            team
                == TeamEntry(
                    unit: mũiNé, kind: .communityTeam, count: 12, planned: 9, contact: text("UBND phường"),
                    phone: "1022", hours: text("7–11 giờ, trừ chủ nhật"),
                    address: text("Số 1 đường Huỳnh Thúc Kháng"), place: team.place))
        let difficulty = try records(
            "difficulties",
            """
            id,received_on,from,unit,summary_vi,answer_vi,answered_on,state
            K1,2026-05-01,commune,,Thiếu máy,,,forwarded

            """
        ).difficulties[0]
        #expect(
            difficulty
                == Difficulty(
                    id: "K1", receivedOn: try day("2026-05-01"), from: "commune", unit: nil,
                    summary: text("Thiếu máy"), answer: LocalizedText([:]), answeredOn: nil, state: .forwarded,
                    place: difficulty.place))
    }

    @Test func readsDocumentsAndRevisions() throws {
        let document = try records(
            "documents",
            """
            id,number,kind,issuer,date,title_vi,status_vi,url,paragraph
            D1,94-KH,plan,Ban,2026-05-28,Kế hoạch,Còn hiệu lực,https://a.vn,Mở đầu;III

            """
        ).documents[0]
        #expect(
            document
                == CampaignDocument(
                    id: "D1", number: "94-KH", kind: "plan", issuer: "Ban", date: try day("2026-05-28"),
                    title: text("Kế hoạch"), status: text("Còn hiệu lực"), url: "https://a.vn",
                    paragraphs: ["Mở đầu", "III"], place: document.place))
        let revision = try records(
            "revisions",
            "key,kind,reason_vi,by,on,field\nBD03@22918@2026-Q3@elderly,correction,Đếm trùng,A07,2026-10-20,\n"
        ).revisions[0]
        #expect(revision.key?.group == RegisterIndex(1))
        #expect(revision.kind == .correction)
        #expect(revision.reason == text("Đếm trùng"))
    }

    @Test func ordersTaskUpdatesByTime() throws {
        let result = try SampleContent.campaign.with(
            "data/task-updates.csv",
            """
            task,agency,unit,date,state,summary_vi,evidence
            T01,A07,,2026-08-01,done,Xong,E1
            T01,,22918,2026-05-01,started,Một,
            T01,,24736,2026-05-01,progress,Hai,

            """
        ).resolved()
        #expect(result.findings.isEmpty)
        let campaign = try #require(result.site).campaign
        #expect(campaign.taskUpdates.map { $0.summary.wordings[vietnamese] } == ["Một", "Hai", "Xong"])
        #expect(campaign.taskUpdates.map(\.stage) == [.started, .progress, .done])
        #expect(campaign.taskStates == [.done])
    }

    @Test func reportsUnknownCodesAndMissingValues() throws {
        let result = try SampleContent.campaign
            .with("data/reports.csv", "unit,kind,due_on,evidence\n22919,quarter,2026-10-15,E2\n,month,,\n")
            .with("data/funding.csv", "id,period,source,allocated_vnd\nF1,2026-Q5,other,\n").resolved()
        #expect(
            result.findings == [
                "data/funding.csv:2:4 error unknown-code", "data/funding.csv:2:18 error missing-value",
                "data/reports.csv:2:1 error unknown-code", "data/reports.csv:2:26 error unknown-code",
                "data/reports.csv:3:1 error missing-value", "data/reports.csv:3:2 error unknown-choice",
                "data/reports.csv:3:8 error missing-value",
            ])
    }

    @Test func reportsDoubledIdentifiers() throws {
        let rows = "id,period,source,allocated_vnd\nF1,2026-Q2,other,1000000\nF1,2026-Q3,other,2000000\n"
        let result = try SampleContent.campaign.with("data/funding.csv", rows).resolved()
        #expect(
            result.text == """
                content/data/funding.csv:3:1: error: duplicate-identifier
                Mã “F1” đã được dùng
                Mã này đã có ở content/data/funding.csv, dòng 2. Mỗi mã chỉ được dùng một lần.
                Hãy xóa dòng thừa hoặc đặt mã khác.
                The identifier “F1” is taken
                It stands in content/data/funding.csv, line 2, already. An identifier names one thing only.
                Delete the extra entry or give it another identifier.
                """)
    }

    @Test func tellsItemsWithCommasBetweenThem() throws {
        let communes = "code,name,type,valid_from,former_names,sources\n22918,Phường Mũi Né,phuong,2025-07-01,"
        let found = try SampleContent.campaign
            .with("data/communes.csv", communes + "\"Phường A, Xã B\",\"nso-1, bando-2\"\n").resolved().text
        #expect(
            found.contains(
                """
                content/data/communes.csv:2:39: warning: joined-items
                2 mục ở cột “former_names” bị tính là một, vì giữa chúng không phải dấu chấm phẩy
                Trong một ô, các mục ngăn nhau bằng dấu chấm phẩy; dấu phẩy là một phần của mục.
                Có phải ý bạn là “Phường A;Xã B”?
                The 2 items in column “former_names” count as one: there is no semicolon between them
                Items of a cell have semicolons between them; a comma is a part of an item.
                Did you mean “Phường A;Xã B”?
                """))
        #expect(found.contains("Did you mean “nso-1;bando-2”?"))
        let right = try SampleContent.campaign
            .with("data/communes.csv", communes + "\"Xã A (huyện B, tỉnh C)\",nso-1;bando-2\n").resolved().text
        #expect(!right.contains("joined-items"))
    }

    @Test func tellsChoicesWithCommasBetweenThem() throws {
        let found = try SampleContent.campaign.with(
            "data/consents.csv",
            "id,age_class,given_by,scope,given_on,expires_on\nC1,adult,self,\"story,name\",2026-03-02,2028-03-02\n"
        ).resolved().text
        #expect(found.contains("Giữa các mục là dấu chấm phẩy: story;name\n"))
        #expect(found.contains("Items have semicolons between them: story;name"))
    }
}
