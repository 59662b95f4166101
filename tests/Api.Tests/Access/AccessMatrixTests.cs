using Digital40.Api.Access;
using Digital40.Persistence.Memberships;

namespace Digital40.Api.Tests.Access;

/// <summary>Every cell of the matrix, both ways, over HTTP, by every door.</summary>
public sealed class AccessMatrixTests(AccessWorld world) : IClassFixture<AccessWorld>
{
    [Theory]
    [InlineData("Viewer", MemberRole.Viewer, null)]
    [InlineData("DistrictOfficer@3101", MemberRole.DistrictOfficer, "3101")]
    [InlineData("ProvinceOfficer@3100", MemberRole.ProvinceOfficer, "3100")]
    [InlineData("RubricAuthor", MemberRole.RubricAuthor, null)]
    [InlineData("BiReader", MemberRole.BiReader, null)]
    [InlineData("BiReader@3101", MemberRole.BiReader, "3101")]
    [InlineData("Auditor", MemberRole.Auditor, null)]
    [InlineData("Auditor@3100", MemberRole.Auditor, "3100")]
    public async Task Role_AtEveryDoor_ReachesWhatTheMatrixSays(string actor, MemberRole role, string? serves)
    {
        var grant = new RoleGrant(role, serves, serves is null ? null : AccessWorld.Offices.Single(office => office.Office == serves).Province);
        List<string> wrong = [];
        foreach (var door in AccessDoors.All)
        {
            foreach (var (office, province) in AccessWorld.Offices.Where(one => !door.IsOfDistricts || one.Office != one.Province))
            {
                var expected = grant.ScopeOf(AccessMatrix.Of(role, door.Operation)).Contains(office, province);
                var answer = await world.Api.SendAsync(door.Query, world.VariablesOf(office), actor);
                if (door.LetsIn(answer) != expected)
                {
                    wrong.Add($"{actor} at {door.Operation} of {office}: expected {(expected ? "in" : "out")}, got {answer}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Matrix_EveryOperationAndRole_HasACell() =>
        Assert.All(AccessMatrix.Operations, operation => Assert.All(AccessMatrix.Roles, role => Assert.True(Enum.IsDefined(AccessMatrix.Of(role, operation)))));

    [Fact]
    public void Matrix_EveryOperation_HasADoor() =>
        Assert.Equal([Operation.ReadSchema], AccessMatrix.Operations.Except(AccessDoors.All.Select(door => door.Operation))); // that one is tested in Production

    [Fact]
    public async Task Everybody_UnknownOffice_IsServedByNobody()
    {
        var me = (await world.Api.AskAsync("{ me { roles { role } permissions { operation } } }", actor: "ProvinceOfficer@9999, DistrictOfficer")).GetProperty("me");

        Assert.Equal(0, me.GetProperty("roles").GetArrayLength());
        Assert.Equal(0, me.GetProperty("permissions").GetArrayLength());
    }

    [Fact]
    public async Task Matrix_IsWhatTheDocumentationSays()
    {
        await AccessDocument.HoldAsync();
    }
}
