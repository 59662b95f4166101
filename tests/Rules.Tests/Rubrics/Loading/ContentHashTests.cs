using Digital40.Rules.Rubrics;

namespace Digital40.Rules.Tests.Rubrics.Loading;

public sealed class ContentHashTests
{
    [Fact]
    public void Hash_OfTheSameContent_IsTheSameWhateverTheLineEndings()
    {
        using var folder = new RubricFolder();
        var hash = folder.Load().Edition!.Hash;
        folder.Write(RubricFolder.ShippedText.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(hash, folder.Load().Edition!.Hash);
        folder.Write("\uFEFF" + RubricFolder.ShippedText);
        Assert.Equal(hash, folder.Load().Edition!.Hash);
        Assert.Matches("^[0-9a-f]{64}$", hash);
        Assert.Equal(hash, folder.Load().Edition!.InForce.EditionHash);
    }

    [Fact]
    public void Hash_OfARemark_Moves() =>
        Assert.NotEqual(RubricFolder.Edition.Hash, RubricFolder.Load(RubricFolder.ShippedText + "# remark\n").Edition!.Hash);

    [Fact]
    public void Hash_OfARuleClass_IsPartOfIt()
    {
        using var folder = new RubricFolder();
        folder.Write("class A;", "A.cs");
        var one = folder.Load().Edition!.Hash;
        folder.Write("class B;", "A.cs");
        var other = folder.Load().Edition!.Hash;
        folder.Write("not part of it", "notes.txt");
        Assert.NotEqual(RubricFolder.Edition.Hash, one);
        Assert.NotEqual(one, other);
        Assert.Equal(other, folder.Load().Edition!.Hash);
    }

    [Fact]
    public void PublishedEditions_AsShipped_AreFrozen()
    {
        var published = PublishedLock.Read(Path.Combine(AppContext.BaseDirectory, "Editions"));
        Assert.Empty(published.Errors);
        Assert.True(published.IsPublished(2568));
        Assert.All(new EditionStore().Editions, edition => Assert.True(published.Verify(edition), $"{edition.Year} is published and has moved to {edition.Hash}."));
    }

    [Fact]
    public void PublishedLock_WhenAnEditionMoves_DoesNotVerify()
    {
        var published = PublishedLock.Parse($"# published\n\n2568 {RubricFolder.Edition.Hash}\n");
        Assert.True(published.Verify(RubricFolder.Edition));
        Assert.False(published.Verify(RubricFolder.Load(RubricFolder.ShippedText + "# remark\n").Edition!));
        Assert.True(PublishedLock.Parse("").Verify(RubricFolder.Edition));
    }

    [Fact]
    public void PublishedLock_BadLines_AreNamed()
    {
        var hash = RubricFolder.Edition.Hash;
        var published = PublishedLock.Parse($"2568 {hash}\n2569 abc\n{hash}\n2568 {hash}\n");
        Assert.Equal([2, 3, 4], published.Errors.Select(error => error.Line));
        Assert.Equal("published.lock:2:1: expected a year and a hash of 64 hex digits, each year once, found '2569 abc'", published.Errors[0].ToString());
        Assert.Equal([2568], published.Hashes.Keys);
    }
}
