using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics;

public sealed class EditionStoreTests
{
    private static readonly string Broken = RubricFolder.Edited("pages-at-most: 25", "pages-at-most: many");
    private static readonly string Changed = RubricFolder.Edited("pages-at-most: 25", "pages-at-most: 30");

    [Fact]
    public void Store_OfTheProgram_HasTheShippedEditions()
    {
        var store = new EditionStore();
        Assert.Contains(2568, store.Years);
        Assert.Empty(store.Errors);
        Assert.Equal(RubricFolder.Edition.Hash, store.Find(2568)!.Hash);
        Assert.Null(store.Find(2500));
    }

    [Fact]
    public void Reload_WithoutAChange_KeepsTheEditionItself()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        var edition = store.Find(2568);
        Assert.Empty(store.Reload());
        Assert.Same(edition, store.Find(2568));
    }

    [Fact]
    public void Reload_AValidChange_IsTakenUpAndTold()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        var told = new List<EditionChange>();
        store.Changed += (_, change) => told.Add(change);
        folder.Write(Changed);
        var change = Assert.Single(store.Reload());
        Assert.True(change.Accepted);
        Assert.Equal([change], told);
        Assert.Equal(30, store.Find(2568)!.InForce.InnovationForm.MaximumPages);
    }

    [Fact]
    public void Reload_AnInvalidChange_KeepsTheLastGoodEditionAndNamesTheErrors()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        var good = store.Find(2568);
        var refused = new List<EditionChange>();
        store.Refused += (_, change) => refused.Add(change);
        folder.Write(Broken);
        store.Reload();
        store.Reload();
        Assert.Same(good, store.Find(2568));
        Assert.Same(good, Assert.Single(refused).Edition);
        Assert.Contains("innovation-form/pages-at-most: expected a whole number of 1 or more, found 'many'", Assert.Single(store.Errors[2568]).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Reload_AfterAMistakeIsMended_HasNoErrors()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        folder.Write(Broken);
        store.Reload();
        folder.Write(Changed);
        store.Reload();
        Assert.Empty(store.Errors);
        Assert.Equal(30, store.Find(2568)!.InForce.InnovationForm.MaximumPages);
    }

    [Fact]
    public void Reload_AFolderThatIsGone_KeepsTheLastGoodEdition()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        Directory.Delete(folder.Edition2568, recursive: true);
        var change = Assert.Single(store.Reload());
        Assert.False(change.Accepted);
        Assert.NotNull(store.Find(2568));
        Directory.CreateDirectory(folder.Edition2568);
    }

    [Fact]
    public void Reload_ANewYear_IsTakenUp()
    {
        using var folder = new RubricFolder();
        var store = new EditionStore(folder.Root);
        var next = Directory.CreateDirectory(Path.Combine(folder.Root, "2569")).FullName;
        File.WriteAllText(Path.Combine(next, "rubric.yaml"), RubricFolder.Edited("edition: 2568", "edition: 2569"));
        Directory.CreateDirectory(Path.Combine(folder.Root, "drafts"));
        store.Reload();
        Assert.Equal([2568, 2569], store.Years);
    }

    [Fact]
    public void Store_OfNoFolder_IsEmpty() => Assert.Empty(new EditionStore(Path.Combine(Path.GetTempPath(), "no-such-editions")).Editions);
}
