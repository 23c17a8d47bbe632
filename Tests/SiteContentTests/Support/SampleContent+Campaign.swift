extension SampleContent {
    /// Settings, languages and one or two entries in each register.
    static let campaign = minimal.with(
        "data/communes.csv",
        """
        code,name,type,valid_from
        22918,Phường Mũi Né,phuong,2025-07-01
        24736,Xã Quảng Trực,xa,2025-07-01

        """
    ).with(
        "data/agencies.csv",
        """
        id,name_vi,name_en,role_vi,kind,parent
        A01,Ban Thường vụ,Standing Board,,single,
        A07,Công an tỉnh,Provincial Police,,single,A01

        """
    ).with(
        "data/groups.yaml",
        """
        - {id: people, kind: learner, name: {vi: Người dân, en: People}}
        - {id: elderly, kind: priority, name: {vi: Người cao tuổi, en: Older people}}

        """
    ).with(
        "data/indicators.yaml",
        """
        themes:
          - {id: learning, name: {vi: Học tập, en: Learning}}
        indicators:
          - id: BD03
            name: {vi: Kỹ năng, en: Skills}
            theme: learning
            unit: percent
            numerator: {vi: Người đạt, en: People who pass}
            denominator: {vi: Mọi người, en: Everybody}
            direction: higher
            levels: [province, commune]
            groups: [priority]
            frequency: quarter
            cumulative: true
          - id: BD20
            name: {vi: Lớp học, en: Classes}
            theme: learning
            unit: count
            numerator: {vi: Lớp, en: Classes}
            direction: context
            levels: [commune]
            frequency: quarter

        """
    ).with(
        "data/periods.yaml",
        """
        - {id: 2026-Q3, kind: quarter, from: 2026-07-01, to: 2026-09-30}
        - {id: 2026-Q2, kind: quarter, from: 2026-04-01, to: 2026-06-30}

        """
    ).with(
        "data/evidence.csv",
        """
        id,title,kind,issuer,access
        E1,Báo cáo,report,UBND phường,held

        """
    ).with(
        "data/tasks.yaml",
        """
        - id: T01
          title: {vi: Hỗ trợ, en: Help}
          lead: [A07]
          deadline: {kind: before, date: 2026-08-30}
          objective: {vi: Vào được, en: Can enter}
          output: {vi: Tài khoản, en: Accounts}
          indicators: [BD03]

        """
    ).with(
        "data/consents.csv",
        """
        id,age_class,given_by,scope,given_on,expires_on,withdrawn_on,checked
        C-all,adult,self,story;name;photo;quote,2026-01-01,,,
        C-story,adult,self,story,2026-01-01,,,
        C-none,adult,self,quote,2026-01-01,,,
        C-later,adult,self,story,2026-12-01,,,Bắt đầu khi khóa học mở
        C-past,adult,self,story,2026-01-01,2026-06-30,,
        C-gone,adult,self,story;name,2026-01-01,,2026-10-12,
        C-child,child_7_15,guardian,story,2026-01-01,,,
        C-small,child_under_7,self,story,2026-01-01,,,
        C-adult,adult,guardian,story,2026-01-01,,,

        """)
}
