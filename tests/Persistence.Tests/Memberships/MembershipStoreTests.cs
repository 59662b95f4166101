using Digital40.Persistence.Audit;
using Digital40.Persistence.Memberships;
using Digital40.Persistence.Offices;
using Digital40.Persistence.Paging;

namespace Digital40.Persistence.Tests.Memberships;

public sealed class MembershipStoreTests
{
    [Fact]
    public async Task Membership_FromItsBeginningToItsEnd_IsActive()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var (store, now) = (database.Get<MembershipStore>(), database.Clock.Now);

        var granted = (await store.GrantAsync(TestDatabase.Officer, "somchai", "3101", MemberRole.DistrictOfficer, now, now.AddDays(1))).Value!;

        Assert.Equal(("3101", "3100", OfficeTier.District, "officer"), (granted.Office, granted.Province, granted.Tier, granted.GrantedBy));
        Assert.Equal([granted], await store.FindAsync([granted.Id]));
        foreach (var (at, active) in new[] { (now.AddMicroseconds(-1), false), (now, true), (now.AddDays(1).AddMicroseconds(-1), true), (now.AddDays(1), false) })
        {
            Assert.Equal(active ? [granted] : [], await store.OfSubjectAsync("somchai", at));
            Assert.Equal(active, granted.IsActive(at));
        }

        Assert.Empty(await store.OfSubjectAsync("Somchai", now));
    }

    [Fact]
    public async Task Grant_OfWhatCannotBe_NamesEveryError()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var now = database.Clock.Now;

        Assert.Equal(["subject-missing", "office-unknown", "membership-period"], await GrantAsync(database, " ", "9999", MemberRole.Viewer, now, now));
        Assert.Equal(
            ["text-too-long", "membership-tier", "membership-period"],
            await GrantAsync(database, new string('s', 201), "3100", MemberRole.DistrictOfficer, now, now.AddMicroseconds(-1)));
        Assert.Equal(["membership-tier"], await GrantAsync(database, "somchai", "3101", MemberRole.ProvinceOfficer, now, null));
        Assert.Empty(await GrantAsync(database, new string('s', 200), "3100", MemberRole.ProvinceOfficer, now, now.AddMicroseconds(1)));
    }

    [Theory]
    [InlineData(0, 10, true)]
    [InlineData(-5, 0, false)]
    [InlineData(-5, 1, true)]
    [InlineData(10, 20, false)]
    [InlineData(9, 20, true)]
    [InlineData(-5, null, true)]
    [InlineData(10, null, false)]
    public async Task Grant_OfTheSameAtTheSameTime_IsRefused(int from, int? to, bool refused)
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var now = database.Clock.Now;
        Assert.Empty(await GrantAsync(database, "somchai", "3101", MemberRole.Viewer, now, now.AddDays(10)));

        DateTimeOffset? end = to is { } days ? now.AddDays(days) : null;
        var errors = await GrantAsync(database, "somchai", "3101", MemberRole.Viewer, now.AddDays(from), end);

        Assert.Equal(refused ? ["membership-exists"] : [], errors);
        Assert.Empty(await GrantAsync(database, "somchai", "3102", MemberRole.Viewer, now, null));
        Assert.Empty(await GrantAsync(database, "somchai", "3101", MemberRole.Auditor, now, null));
        Assert.Empty(await GrantAsync(database, "malee", "3101", MemberRole.Viewer, now, null));
    }

    [Fact]
    public async Task End_OfAMembership_IsOnRecordAndLetsAnotherFollow()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var (store, now) = (database.Get<MembershipStore>(), database.Clock.Now);
        var granted = (await store.GrantAsync(TestDatabase.Officer, "somchai", "3101", MemberRole.DistrictOfficer, now)).Value!;

        var ended = (await store.EndAsync(TestDatabase.Officer, granted.Id, null, "moved away")).Value!;

        Assert.Equal((ended.EndedAt, "officer", "moved away"), (ended.To, ended.EndedBy, ended.EndedReason));
        Assert.Empty(await store.OfSubjectAsync("somchai", ended.To!.Value));
        Assert.Equal(["membership-ended"], (await store.EndAsync(TestDatabase.Officer, granted.Id, null, "again")).Errors.Select(error => error.Code));
        Assert.Empty(await GrantAsync(database, "somchai", "3101", MemberRole.DistrictOfficer, ended.To.Value, null));
        var audit = await database.Get<AuditStore>().ListAsync(new AuditFilter { Entity = "membership", Offices = ["3101"] }, new PageRequest());
        Assert.Equal(["membership.grant", "membership.end", "membership.grant"], audit.Nodes.Select(entry => entry.Action));
        Assert.Contains("\"Role\":\"DistrictOfficer\"", audit.Nodes.First().After, StringComparison.Ordinal);
        Assert.True((await database.Get<AuditStore>().VerifyAsync()).IsWhole);
    }

    [Fact]
    public async Task End_BeforeTheBeginning_LetsItNeverBegin()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var (store, later) = (database.Get<MembershipStore>(), database.Clock.Now.AddDays(5));
        var granted = (await store.GrantAsync(TestDatabase.Officer, "somchai", "3101", MemberRole.Viewer, later)).Value!;

        var ended = (await store.EndAsync(TestDatabase.Officer, granted.Id, null, "a mistake")).Value!;

        Assert.Equal(later, ended.To);
        Assert.Empty(await store.OfSubjectAsync("somchai", later));
        Assert.Equal(["membership-ended"], (await store.EndAsync(TestDatabase.Officer, granted.Id, null, "again")).Errors.Select(error => error.Code));
        Assert.Empty(await GrantAsync(database, "somchai", "3101", MemberRole.Viewer, later.AddDays(-1), later.AddDays(1)));
    }

    [Fact]
    public async Task End_AtAnotherTime_IsNeitherPastNorLaterThanItWas()
    {
        await using var database = await TestDatabase.WithProvinceAsync();
        var (store, now) = (database.Get<MembershipStore>(), database.Clock.Now);
        var granted = (await store.GrantAsync(TestDatabase.Officer, "somchai", "3101", MemberRole.Viewer, now.AddDays(-5), now.AddDays(5))).Value!;

        async Task<IEnumerable<string>> EndAsync(DateTimeOffset to, string reason = "moved") =>
            (await store.EndAsync(TestDatabase.Officer, granted.Id, to, reason)).Errors.Select(error => error.Code);

        Assert.Equal(["membership-period", "reason-missing"], await EndAsync(now.AddDays(-1), " "));
        Assert.Equal(["membership-period"], await EndAsync(now.AddDays(6)));
        Assert.Equal(["membership-unknown"], (await store.EndAsync(TestDatabase.Officer, 999, null, "moved")).Errors.Select(error => error.Code));
        Assert.Empty(await EndAsync(now.AddDays(2)));
        Assert.Single(await store.OfSubjectAsync("somchai", now.AddDays(1)));
        Assert.Empty(await store.OfSubjectAsync("somchai", now.AddDays(2)));
    }

    [Fact]
    public async Task List_OfAProvince_HasItsOwnAndItsDistricts()
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.Offices.AddAsync(TestDatabase.Officer,
        [
            new("10", OfficeTier.Department, null, "กรม", "Department"), new("3100", OfficeTier.Province, "10", "บุรีรัมย์", "Buri Ram"),
            new("3101", OfficeTier.District, "3100", "เมือง", "Mueang"),
        ]);
        var (store, now) = (database.Get<MembershipStore>(), database.Clock.Now);
        Assert.Empty(await GrantAsync(database, "one", "10", MemberRole.Auditor, now, null));
        Assert.Empty(await GrantAsync(database, "two", "3100", MemberRole.ProvinceOfficer, now, null));
        Assert.Empty(await GrantAsync(database, "three", "3101", MemberRole.DistrictOfficer, now, now.AddDays(1)));

        async Task<IEnumerable<string>> ListAsync(MembershipFilter filter)
        {
            var nodes = (await store.ListAsync(filter, new PageRequest())).Nodes.Select(one => one.Subject).ToList();
            Assert.Equal(nodes.Count, await store.CountAsync(filter));
            return nodes;
        }

        Assert.Equal(["one", "two", "three"], await ListAsync(new MembershipFilter()));
        Assert.Equal(["two", "three"], await ListAsync(new MembershipFilter { Provinces = ["3100"] }));
        Assert.Equal(["one", "three"], await ListAsync(new MembershipFilter { Offices = ["10", "3101"] }));
        Assert.Equal(["two"], await ListAsync(new MembershipFilter { Role = MemberRole.ProvinceOfficer }));
        Assert.Equal(["one", "two"], await ListAsync(new MembershipFilter { ActiveAt = now.AddDays(1) }));
        Assert.Equal(["two"], await ListAsync(new MembershipFilter { Subject = "two" }));
        Assert.Empty(await ListAsync(new MembershipFilter { Offices = [] }));
        Assert.Equal([OfficeTier.Department], (await store.OfSubjectAsync("one", now)).Select(one => one.Tier));
    }

    private static async Task<IEnumerable<string>> GrantAsync(
        TestDatabase database, string subject, string office, MemberRole role, DateTimeOffset from, DateTimeOffset? to) =>
        (await database.Get<MembershipStore>().GrantAsync(TestDatabase.Officer, subject, office, role, from, to)).Errors.Select(error => error.Code);
}
