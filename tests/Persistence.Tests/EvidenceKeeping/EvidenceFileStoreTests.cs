using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Digital40.Persistence.EvidenceKeeping;
using Digital40.Persistence.Writing;

namespace Digital40.Persistence.Tests.EvidenceKeeping;

public sealed class EvidenceFileStoreTests : IDisposable
{
    private const int Limit = 100_000;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("digital40-files-");
    private readonly EvidenceFileStore _store;

    public EvidenceFileStoreTests() => _store = new EvidenceFileStore(new EvidenceOptions { Path = _folder.FullName, MaximumBytes = Limit });

    public static TheoryData<string, byte[]> Accepted => new()
    {
        { "application/pdf", "%PDF-1.7 x"u8.ToArray() },
        { "image/jpeg", [0xFF, 0xD8, 0xFF, 0xE0, 1] },
        { "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0] },
        { "image/webp", "RIFF0000WEBPVP8 "u8.ToArray() },
        { "video/mp4", [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 0, 0] },
        { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Archive("[Content_Types].xml", "word/document.xml") },
        { "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Archive("[Content_Types].xml", "xl/workbook.xml") },
    };

    public static TheoryData<string, byte[]> Refused => new()
    {
        { "application/x-empty", [] },
        { "text/plain", "hello"u8.ToArray() },
        { "text/html", "  <!DOCTYPE html><script>"u8.ToArray() },
        { "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray() },
        { "image/gif", "GIF89a"u8.ToArray() },
        { "application/vnd.microsoft.portable-executable", "MZ\u0090"u8.ToArray() },
        { "video/quicktime", [0, 0, 0, 24, .. "ftypqt  "u8, 0, 0] },
        { "application/zip", Archive("word/document.xml") },
        { "application/zip", [0x50, 0x4B, 0x03, 0x04, 1, 2, 3] },
        { "application/vnd.ms-office", Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin") },
        { "application/octet-stream", [1, 2, 3, 0, 5] },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task Save_OfAnAcceptedType_KeepsItByItsHash(string type, byte[] content)
    {
        var file = (await SaveAsync(new MemoryStream(content))).Value!;

        Assert.Equal(new StoredFile(Convert.ToHexStringLower(SHA256.HashData(content)), content.Length, type), file);
        await using var stored = _store.Open(file.Hash)!;
        var read = new byte[content.Length];
        await stored.ReadExactlyAsync(read);
        Assert.Equal(content, read);
        Assert.True(await _store.VerifyAsync(file.Hash));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Save_OfAnotherType_SaysWhatItLooksLikeAndKeepsNothing(string type, byte[] content)
    {
        var result = await SaveAsync(new MemoryStream(content));

        var error = Assert.Single(result.Errors);
        Assert.Equal("file-type-refused", error.Code);
        Assert.Contains($"({type})", error.Found, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Save_OfTheSameFileTwice_KeepsItOnce()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SaveAsync(new MemoryStream("%PDF-1.4"u8.ToArray()))));

        Assert.Single(Files());
    }

    [Theory]
    [InlineData(Limit, true)]
    [InlineData(Limit + 1, false)]
    public async Task Save_AtTheLimit_IsStoredAndBeyondItIsNot(int size, bool stored)
    {
        var content = new byte[size];
        "%PDF-"u8.CopyTo(content);

        var result = await SaveAsync(new MemoryStream(content));

        Assert.Equal(stored, result.IsStored);
        Assert.Equal(stored ? [] : ["file-too-large"], result.Errors.Select(error => error.Code));
        Assert.Equal(stored ? 1 : 0, Files().Length);
    }

    [Fact]
    public async Task Save_ThatBreaksOff_LeavesNothingBehind()
    {
        await Assert.ThrowsAsync<IOException>(() => SaveAsync(new BreakingStream()));

        Assert.Empty(Files());
    }

    [Fact]
    public async Task Receive_OfAFileThatIsNotAttached_LeavesNothingBehind()
    {
        var arrived = (await _store.ReceiveAsync(new MemoryStream("%PDF-1.4"u8.ToArray()))).Value!;
        Assert.Single(Files());

        arrived.Dispose();

        Assert.Empty(Files());
    }

    [Theory]
    [InlineData(1000, 1000, true)]
    [InlineData(999, 999, false)]
    [InlineData(1000, 999, false)]
    public async Task Save_OnADiskThatIsFull_IsRefusedAndLeavesNothing(long before, long after, bool stored)
    {
        Queue<long> free = new([before, after]);
        var store = new EvidenceFileStore(new EvidenceOptions { Path = _folder.FullName, MinimumFreeBytes = 1000 }, _ => free.Dequeue());

        var result = await store.ReceiveAsync(new MemoryStream("%PDF-1.4"u8.ToArray()));

        Assert.Equal(stored ? [] : ["evidence-disk-full"], result.Errors.Select(error => error.Code));
        Assert.Equal(stored ? 1 : 0, Files().Length);
    }

    [Fact]
    public void FreeSpace_OfAFolder_IsThatOfItsDisk() => Assert.InRange(FreeSpace.Of(_folder.FullName), 1, long.MaxValue - 1);

    [Fact]
    public void Settings_ThatAreWrong_AreAllNamed()
    {
        var errors = new EvidenceOptions { Path = " ", MaximumBytes = 0, MaximumBytesPerOffice = -1, MinimumFreeBytes = -1 }.Check();

        Assert.Equal(4, errors.Count);
        Assert.Empty(new EvidenceOptions().Check());
        Assert.Single(new EvidenceOptions { MaximumBytes = 2, MaximumBytesPerOffice = 1 }.Check());
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("incoming")]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("../0000000000000000000000000000000000000000000000000000000000000")]
    public void Open_OfWhatIsNoStoredHash_FindsNothing(string hash) => Assert.Null(_store.Open(hash));

    [Fact]
    public async Task Verify_OfAFileThatWasChanged_Fails()
    {
        var file = (await SaveAsync(new MemoryStream("%PDF-1.4"u8.ToArray()))).Value!;
        await File.WriteAllTextAsync(Files()[0], "%PDF-1.5");

        Assert.False(await _store.VerifyAsync(file.Hash));
    }

    [Fact]
    public void Sweep_AfterACrash_RemovesWhatHadNotArrived()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "incoming", "half"), "%PDF-");

        Assert.Equal(1, _store.Sweep());
        Assert.Empty(Files());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string[] Files() => Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories);

    private async Task<StoreResult<StoredFile>> SaveAsync(Stream content)
    {
        var result = await _store.ReceiveAsync(content);
        using var arrived = result.Value;
        arrived?.Keep();
        return arrived is null ? StoreResult<StoredFile>.Refused(result.Errors) : Stored.As(arrived.File);
    }

    private static byte[] Archive(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Array.ForEach(names, name => archive.CreateEntry(name));
        }

        return memory.ToArray();
    }

    private sealed class BreakingStream : MemoryStream
    {
        private bool _started;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_started)
            {
                throw new IOException("The connection is gone.");
            }

            _started = true;
            return new ValueTask<int>(1000);
        }
    }
}
