using Digital40.Rules.Facts;

namespace Digital40.Bench;

/// <summary>Made-up sheets: every office has about 80 facts, most of them good and some not.</summary>
internal static class BenchSheet
{
    private static readonly string[] Forms = ["training", "media", "monitoring"];
    private static readonly string[] Tools = ["click", "smart-bmn", "cia", "gis", "central", "other"];
    private static readonly string[] Channels = ["facebook", "website", "youtube", "line"];
    private static readonly string[] Databases = ["savings-group", "poverty-fund", "leaders", "mother-fund", "tambon-plan"];
    private static readonly string[] Sections = ["structure", "announcements", "services", "contact"];
    private static readonly string[] Steps = ["selected", "issues-by-cia", "knowledge", "recorded", "lesson-pdf", "video", "sent"];
    private static readonly string[] Items = ["1.1", "1.2", "2.1", "2.2", "2.3"];

    /// <summary>A province with so many districts.</summary>
    public static FactSheet Province(int districts) => Country(1, districts);

    /// <summary>So many provinces with so many districts each.</summary>
    public static FactSheet Country(int provinces, int districts)
    {
        var offices = new List<Office>();
        var facts = new List<Fact>();
        for (var province = 0; province < provinces; province++)
        {
            var code = FormattableString.Invariant($"P{province:D4}");
            offices.Add(new Office(code, OfficeKind.Province));
            new OfficeFacts(facts, code, province).AddProvince();
            for (var district = 1; district <= districts; district++)
            {
                var own = FormattableString.Invariant($"{code}{district:D2}");
                offices.Add(new Office(own, OfficeKind.District, code));
                new OfficeFacts(facts, own, province + district).AddDistrict();
            }
        }

        return new FactSheet(2568, offices, facts);
    }

    private sealed class OfficeFacts(List<Fact> facts, string office, int seed)
    {
        private int _count;

        public void AddProvince()
        {
            AddCommon(activities: 6);
            Flag("ict.mechanism", null, new DateOnly(2025, 2, 20));
            Flag("click.mechanism", null, new DateOnly(2025, 1, 20));
            Flag("click.summary", null, new DateOnly(2025, 6, 25));
            EveryMonth("ict.webex", 2);
            EveryMonth("click.shops", 3, 200);
            EveryMonth("click.places", 2);
            foreach (var item in Items)
            {
                Judge(item, "r1", 2);
                Judge(item, "r2", 1 + (seed % 2));
            }
        }

        public void AddDistrict()
        {
            AddCommon(activities: 8);
            for (var month = 1; month <= 6; month++)
            {
                Activity("click.promotion", month, 10, "channel", Channels[month % 4]);
                Activity("click.event", month, 20, null, null);
            }

            Tambon("t1", 7);
            Tambon("t2", 3);
        }

        private void AddCommon(int activities)
        {
            for (var i = 0; i < activities; i++)
            {
                Activity("awareness.session", 1 + (i % 6), 5 + i, "form", Forms[i % 3]);
                Activity("training.session", 1 + (i % 6), 6 + i, "tool", Tools[i % 6], ("organiser", "self"));
            }

            Share("bmn.households", new DateOnly(2025, 2, 28), 500);
            Share("bmn.households", new DateOnly(2025, 3, 31), 990 + (seed % 10));
            Share("ict.antivirus", new DateOnly(2025, 5, 31), 960);
            Flag("ict.survey", null, new DateOnly(2025, 3, 1));
            Flag("ict.registry", null, new DateOnly(2025, 3, 2));
            Array.ForEach(Databases, item => Flag("central.database", item, new DateOnly(2025, 3, 20)));
            Array.ForEach(Sections, item => Flag("ict.website", item, new DateOnly(2025, 4, 1)));
            for (var month = 1; month <= 6; month++)
            {
                Flag("central.database", "otop-sales", new YearMonth(2025, month).LastDay, new YearMonth(2025, month));
            }

            EveryMonth("ict.news", 9 + (seed % 4));
            EveryMonth("ict.conference", 2 + (seed % 3));
        }

        private string NextId() => FormattableString.Invariant($"{office}-{++_count}");

        private void Activity(string indicator, int month, int day, string? attribute, string? value, params (string Name, string Value)[] others)
        {
            var attributes = others.ToDictionary(pair => pair.Name, pair => pair.Value);
            if (attribute is not null)
            {
                attributes[attribute] = value!;
            }

            var status = (EvidenceStatus)((_count + seed) % 7 % 3);
            facts.Add(new Activity
            {
                Id = NextId(), Office = office, Indicator = indicator, Date = new DateOnly(2025, month, day), Attributes = attributes,
                Evidence = [new Evidence($"https://example.org/{office}/{_count}", status)],
            });
        }

        private void Share(string indicator, DateOnly date, decimal value) =>
            facts.Add(new Figure { Id = NextId(), Office = office, Indicator = indicator, Date = date, Value = value, OutOf = 1000 });

        private void EveryMonth(string indicator, decimal value, decimal? outOf = null)
        {
            for (var number = 1; number <= 6; number++)
            {
                var month = new YearMonth(2025, number);
                facts.Add(new Figure { Id = NextId(), Office = office, Indicator = indicator, Date = month.LastDay, Month = month, Value = value, OutOf = outOf });
            }
        }

        private void Flag(string indicator, string? item, DateOnly date, YearMonth? month = null)
        {
            facts.Add(new Flag
            {
                Id = NextId(), Office = office, Indicator = indicator, Item = item, Date = date, Month = month, Done = true,
                Evidence = [new Evidence($"https://example.org/{office}/{_count}", EvidenceStatus.Verified)],
            });
        }

        private void Tambon(string name, int steps)
        {
            foreach (var step in Steps.Take(steps))
            {
                facts.Add(new Flag
                {
                    Id = NextId(), Office = office, Indicator = "tambon.step", Item = step, Date = new DateOnly(2025, 3, 10), Done = true,
                    Attributes = new Dictionary<string, string> { ["tambon"] = name },
                });
            }
        }

        private void Judge(string item, string rater, int points) => facts.Add(
            new Judgement { Id = NextId(), Office = office, Indicator = "innovation.judgement", Item = item, Rater = rater, Points = points, Date = new DateOnly(2025, 6, 15) });
    }
}
