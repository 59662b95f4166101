using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using Digital40.Persistence.EvidenceKeeping.Sniffing;
using Digital40.Persistence.Writing;

namespace Digital40.Persistence.EvidenceKeeping;

/// <summary>
/// Keeps files by the hash of their content, so that the same file is kept once and can be checked at any time. A file arrives under a name of its own, is
/// brought to the disk and then renamed: it is there whole or not at all. Names and extensions that clients give are never used.
/// </summary>
public sealed class EvidenceFileStore
{
    private const int BufferSize = 64 * 1024;
    private const string Field = "file";
    private readonly Func<string, long> _freeSpace;
    private readonly string _folder;
    private readonly string _incoming;

    /// <summary>Opens the store.</summary>
    /// <param name="options">Where it is and how large files may be.</param>
    public EvidenceFileStore(EvidenceOptions options)
        : this(options, FreeSpace.Of)
    {
    }

    internal EvidenceFileStore(EvidenceOptions options, Func<string, long> freeSpace)
    {
        (Options, _freeSpace) = (options, freeSpace);
        _folder = Path.GetFullPath(options.Path);
        _incoming = Path.Combine(_folder, "incoming");
        Directory.CreateDirectory(_incoming);
    }

    /// <summary>Where the store is and how much it takes.</summary>
    internal EvidenceOptions Options { get; }

    /// <summary>Receives a file. It is in the store once evidence has been attached with it.</summary>
    /// <param name="content">Its content, read once to its end or until it is too large.</param>
    /// <param name="cancellationToken">Gives up; nothing is left behind.</param>
    /// <returns>The file, which the caller disposes of; or an error where it is too large, empty, not of a type
    /// that is accepted, or the disk is too full.</returns>
    public async Task<StoreResult<ArrivedFile>> ReceiveAsync(Stream content, CancellationToken cancellationToken = default)
    {
        if (IsFull())
        {
            return Full();
        }

        var arriving = Path.Combine(_incoming, Guid.NewGuid().ToString("N"));
        ArrivedFile? arrived = null;
        try
        {
            var (size, hash) = await ReceiveAsync(content, arriving, cancellationToken);
            if (size > Options.MaximumBytes)
            {
                return Stored.Not<ArrivedFile>(
                    EvidenceFileErrorCodes.TooLarge, "The file is too large.", $"at most {Text(Options.MaximumBytes)} bytes", "more", Field);
            }

            // Looked at again: the file is on the disk now, and so may be others that came meanwhile.
            if (IsFull())
            {
                return Full();
            }

            var type = FileTypes.Sniff(arriving);
            return type.IsAccepted
                ? Stored.As(arrived = new ArrivedFile(arriving, new StoredFile(hash, size, type.MediaType), PathOf(hash)))
                : Stored.Not<ArrivedFile>(
                    EvidenceFileErrorCodes.TypeRefused, "Such files are not accepted.", FileTypes.Accepted, $"{type.Description} ({type.MediaType})", Field);
        }
        finally
        {
            if (arrived is null)
            {
                File.Delete(arriving);
            }
        }
    }

    /// <summary>Opens a file for reading.</summary>
    /// <param name="hash">Its hash in lower-case hex.</param>
    /// <returns>The file, which the caller closes; null where there is none of that hash, or the text is no hash.</returns>
    public FileStream? Open(string hash)
    {
        if (!Has(hash))
        {
            return null;
        }

        return new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, useAsync: true);
    }

    /// <summary>Whether a file is there and its content still has its hash.</summary>
    /// <param name="hash">Its hash in lower-case hex.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<bool> VerifyAsync(string hash, CancellationToken cancellationToken = default)
    {
        await using var file = Open(hash);
        return file is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) == hash;
    }

    /// <summary>Removes what a process that ended left behind while files arrived. Called at start-up, before files are accepted.</summary>
    /// <returns>How many files were removed.</returns>
    public int Sweep()
    {
        var left = Directory.GetFiles(_incoming);
        Array.ForEach(left, File.Delete);
        return left.Length;
    }

    private bool Has(string hash) => IsHash(hash) && File.Exists(PathOf(hash));

    private bool IsFull() => Options.MinimumFreeBytes > 0 && _freeSpace(_folder) < Options.MinimumFreeBytes;

    private StoreResult<ArrivedFile> Full() => Stored.Not<ArrivedFile>(
        EvidenceFileErrorCodes.DiskFull, "The disk is too full to take files.", $"at least {Text(Options.MinimumFreeBytes)} bytes left free", "less", Field);

    private async Task<(long Size, string Hash)> ReceiveAsync(Stream content, string path, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, useAsync: true);
            long size = 0;
            int read;
            while (size <= Options.MaximumBytes && (read = await content.ReadAsync(buffer, cancellationToken)) > 0)
            {
                size += read;
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            file.Flush(flushToDisk: true);
            return (size, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private string PathOf(string hash) => Path.Combine(_folder, hash[..2], hash);

    private static bool IsHash(string text) => text.Length == 64 && text.All(character => character is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    private static string Text(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
