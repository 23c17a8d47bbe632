import CampaignModel
import Testing

@Suite struct PlausibilityTests {
    private func text(_ path: String, _ table: String) throws -> String {
        try SampleContent.campaign.with("data/\(path)", table).resolved().text
    }

    @Test func doubtsMoneySpentAboveWhatWasAllocated() throws {
        let rows = "id,period,source,allocated_vnd,spent_vnd,checked\nF1,2026-Q3,other,5000000,6000000,\n"
        #expect(
            try text("funding.csv", rows) == """
                content/data/funding.csv:2:1: warning: spent-above-allocated
                Đã chi nhiều hơn được giao
                dòng 2: F1: 6000000 > 5000000. Thường là hai ô bị đổi chỗ, hoặc thừa một chữ số.
                Hãy đối chiếu với quyết định giao; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                More was spent than allocated
                line 2: F1: 6000000 > 5000000. Mostly two cells changed places, or there is a digit too many.
                Compare with the decision; if it is right, say why in the row’s column “checked”.
                """)
        #expect(try text("funding.csv", rows.replacing("6000000,\n", with: "6000000,Bổ sung tháng 9\n")).isEmpty)
    }

    @Test func doubtsMoneyInThousands() throws {
        let lines = (1...7).map { "F\($0),2026-Q3,other,\($0 == 3 ? 4200 : 4_200_000_000)\n" }.joined()
        #expect(
            try text("funding.csv", "id,period,source,allocated_vnd\n" + lines) == """
                content/data/funding.csv:4:1: warning: small-money
                Số tiền nhỏ khác thường: có thể ghi theo nghìn hoặc triệu đồng
                dòng 4: F3: 4200. Cột này ghi bằng đồng. Dưới một triệu đồng, hoặc nhỏ hơn nghìn lần so với mức giữa của cột, \
                thường là nhầm đơn vị.
                Hãy viết đủ các chữ số bằng đồng; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                Money so small that it looks like thousands or millions of đồng
                line 4: F3: 4200. The column is in đồng. Less than a million, or a thousand times less than the column’s \
                middle, is mostly another unit.
                Write all digits, in đồng; if it is right, say why in the row’s column “checked”.
                """)
    }

    @Test func doubtsMoreMendedThanFound() throws {
        #expect(
            try text("inspections.csv", "id,title_vi,agency,findings,fixed\nI1,Kiểm tra,A07,4,5\n") == """
                content/data/inspections.csv:2:1: warning: fixed-above-findings
                Số đã khắc phục nhiều hơn số kiến nghị
                dòng 2: I1: 5 > 4. Không thể khắc phục nhiều hơn số đã nêu.
                Hãy xem lại “findings” và “fixed”; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                More was put right than was found
                line 2: I1: 5 > 4. No more can be put right than there was.
                Check “findings” and “fixed”; if it is right, say why in the row’s column “checked”.
                """)
    }

    @Test func doubtsDaysToCome() throws {
        let rows = (1...7).map { "T01,A07,,2062-08-0\($0),done,Xong\n" }.joined()
        #expect(
            try text("task-updates.csv", "task,agency,unit,date,state,summary_vi\n" + rows) == """
                content/data/task-updates.csv:2:1: warning: day-after-as-of
                Ngày ghi sau ngày số liệu (2026-11-20) (7 dòng)
                dòng 2: date 2062-08-01; dòng 3: date 2062-08-02; dòng 4: date 2062-08-03; dòng 5: date 2062-08-04; \
                dòng 6: date 2062-08-05; và 2 dòng khác. Việc chưa xảy ra vào ngày ấy thì trang coi như chưa có; một năm gõ \
                nhầm sẽ giấu nó rất lâu.
                Hãy sửa ngày, hoặc cập nhật “as_of” trong site.yaml; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                A day after the as-of day (2026-11-20) (7 rows)
                line 2: date 2062-08-01; line 3: date 2062-08-02; line 4: date 2062-08-03; line 5: date 2062-08-04; \
                line 6: date 2062-08-05; and 2 more. What hasn’t happened by that day isn’t told; a mistyped year would hide it \
                for long.
                Mend the day, or bring “as_of” of site.yaml up to date; if it is right, say why in the row’s column “checked”.
                """)
    }

    @Test(arguments: [
        ("reports.csv", "unit,kind,period,due_on,received_on\n22918,quarter,2026-Q3,2026-10-15,2026-12-01\n"),
        ("inspections.csv", "id,title_vi,agency,done_on\nI1,Kiểm tra,A07,2026-12-01\n"),
        ("corrections.csv", "id,date,unit,finding_vi,closed_on\nR1,2026-05-01,22918,Chậm,2026-12-01\n"),
        ("difficulties.csv", "id,received_on,from,unit,summary_vi,state\nD1,2026-12-01,Xã,22918,Sóng yếu,received\n"),
        ("plans.csv", "unit,kind,year,issued_on\n22918,unit,2026,2026-12-01\n"),
        (
            "consents.csv",
            "id,age_class,given_by,scope,given_on,withdrawn_on\nC1,adult,self,story,2026-01-01,2062-08-01\n"
        ),
        ("consents.csv", "id,age_class,given_by,scope,given_on\nC1,adult,self,story,2062-01-01\n"),
        ("evidence.csv", "id,title,kind,issuer,date,access\nE1,Báo cáo,report,UBND,2026-12-01,held\n"),
    ]) func judgesTheDaysOfEveryRegister(table: String, rows: String) throws {
        let content = SampleContent.campaign.with("data/\(table)", rows)
        #expect(try content.resolved().findings == ["data/\(table):2:1 warning day-after-as-of"])
        // At another day than its own the site leaves them out on purpose.
        #expect(try content.resolved(asOf: "2026-11-19").findings.isEmpty)
    }

    /// A reason in the row silences each of them.
    @Test(arguments: [
        (
            "evidence.csv",
            "id,title,kind,issuer,date,access,checked\nE1,Báo cáo,report,UBND,2026-12-01,held,Ký sau\n"
        ),
        (
            "consents.csv",
            "id,age_class,given_by,scope,given_on,expires_on,withdrawn_on,checked\n"
                + "C1,adult,self,story,2026-01-01,,2027-08-01,Rút từ năm học sau\n"
        ),
        (
            "reports.csv",
            "unit,kind,period,due_on,received_on,checked\n22918,quarter,2026-Q3,2026-10-15,2026-12-01,Bản in\n"
        ),
        (
            "inspections.csv",
            "id,title_vi,agency,findings,fixed,done_on,checked\nI1,Kiểm tra,A07,4,5,2026-12-01,Đã đối chiếu\n"
        ),
    ]) func isSilentWhereTheRowSaysWhy(table: String, rows: String) throws {
        #expect(try text(table, rows).isEmpty)
        let silent = rows.prefix(through: rows.lastIndex(of: ",") ?? rows.startIndex) + "\n"
        #expect(try !text(table, String(silent)).isEmpty)
    }

    @Test func doubtsPapersThatAreListedBeforeTheirDay() throws {
        let documents =
            "id,number,kind,issuer,date,title_vi,url\nD1,12,plan,Tỉnh ủy,2062-01-05,Kế hoạch,https://a.vn/x\n"
        #expect(
            try text("documents.csv", documents) == """
                content/data/documents.csv:2:1: warning: paper-to-come
                Ngày của văn bản hay thông tin sau ngày số liệu (2026-11-20)
                dòng 2: 2062-01-05. Trang vẫn đăng nó như đã có; thường là gõ nhầm năm.
                Hãy sửa ngày, để trống ô ấy, hoặc cập nhật “as_of” trong site.yaml.
                A paper or a piece of information is dated after the as-of day (2026-11-20)
                line 2: 2062-01-05. The page lists it as if it were there; mostly a year is mistyped.
                Mend the day, leave the cell empty, or bring “as_of” of site.yaml up to date.
                """)
        let information = "id,title_vi,form,address,published_on\nP1,Tin tức,html,https://a.vn/tin,2026-12-01\n"
        let content = SampleContent.campaign.with("data/information.csv", information)
        #expect(try content.resolved().findings == ["data/information.csv:2:1 warning paper-to-come"])
        #expect(try content.resolved(asOf: "2026-11-19").findings.isEmpty)
    }

    /// What such a reason explains is on the site already.
    @Test func refusesReasonsThatNobodyMayReadYet() throws {
        let rows = "key,kind,reason_vi,by,on\nBD03@22918@2026-Q3,correction,Sai,A07,2026-12-01\n"
        #expect(
            try text("revisions.csv", rows) == """
                content/data/revisions.csv:2:1: error: reason-to-come
                Lý do này ghi ngày 2026-12-01, sau ngày số liệu (2026-11-20)
                Trang đã đăng điều được sửa, nhưng đến ngày ấy mới cho người dân biết vì sao.
                Hãy sửa “on”, hoặc cập nhật “as_of” trong site.yaml.
                This reason is dated 2026-12-01, after the as-of day (2026-11-20)
                What was changed is on the site already, but people would learn why on that day only.
                Mend “on”, or bring “as_of” of site.yaml up to date.
                """)
        // A site of an earlier day leaves later reasons out on purpose.
        let content = SampleContent.campaign.with("data/revisions.csv", rows)
        #expect(try content.resolved(asOf: "2026-11-19").findings.isEmpty)
    }

    @Test func doubtsReportsFromBeforeTheirPeriod() throws {
        #expect(
            try text(
                "reports.csv", "unit,kind,period,due_on,received_on\n22918,quarter,2026-Q3,2026-10-15,2026-06-30\n")
                    == """
                    content/data/reports.csv:2:1: warning: report-before-period
                    Báo cáo được nhận trước khi kỳ bắt đầu
                    dòng 2: 2026-Q3: 2026-06-30. Chưa ai có thể báo cáo về kỳ chưa bắt đầu.
                    Hãy xem lại “received_on” và “period”; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                    A report came before its period began
                    line 2: 2026-Q3: 2026-06-30. Nobody can report on a period to come.
                    Check “received_on” and “period”; if it is right, say why in the row’s column “checked”.
                    """)
    }

    @Test func doubtsFiguresOfPeriodsThatAreNotOver() throws {
        let rows = """
            indicator,unit,group,numerator,denominator,value,state,reported_on,checked
            BD03,22918,,40,80,,reported,2026-09-01,
            BD03,24736,,40,80,,reported,2026-09-01,Chốt sớm

            """
        #expect(
            try text("observations/2026-Q3.csv", rows) == """
                content/data/observations/2026-Q3.csv:2:1: warning: figure-before-period-end
                Số liệu được báo cáo khi kỳ chưa kết thúc
                dòng 2: BD03: 2026-09-01. Số của cả kỳ chỉ biết được khi kỳ đã hết.
                Hãy xem lại tên tệp (kỳ) và “reported_on”; nếu đúng thì ghi lý do vào cột “checked” của dòng ấy.
                Figures reported before their period was over
                line 2: BD03: 2026-09-01. What a whole period gave is known when it is over.
                Check the file’s name (the period) and “reported_on”; if it is right, say why in the row’s column “checked”.
                """)
    }

    @Test func doubtsPlacesAtOnePoint() throws {
        let rows = "code,name,type,lat,lon\n22918,Phường Mũi Né,phuong,10.9,108.2\n24736,Xã Quảng Trực,xa,10.9,108.2\n"
        #expect(
            try text("communes.csv", rows) == """
                content/data/communes.csv:2:1: warning: one-point
                Các xã ở cùng một điểm (2 dòng)
                dòng 2: 22918 (10.9, 108.2); dòng 3: 24736 (10.9, 108.2). Hai đơn vị không thể có cùng tọa độ; có thể một ô đã \
                bị kéo xuống.
                Hãy lấy lại “lat” và “lon” của từng xã.
                Communes at one and the same point (2 rows)
                line 2: 22918 (10.9, 108.2); line 3: 24736 (10.9, 108.2). No two units have the same coordinates; a cell may \
                have been filled down.
                Look up “lat” and “lon” of each commune again.
                """)
    }
}
