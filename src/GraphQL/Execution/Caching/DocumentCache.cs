using System.Collections.Concurrent;

namespace Digital40.GraphQL.Execution.Caching;

/// <summary>
/// Documents by their source. Finding one takes no lock and makes no object. It holds so many documents and so many bytes of source: when it is full, a hand
/// goes round (the CLOCK algorithm) and takes out the first document that nobody asked for since it came by last. Documents with errors are never kept.
/// </summary>
/// <param name="maxDocuments">How many documents it holds; 0 to keep none.</param>
/// <param name="maxBytes">How many bytes of source it holds.</param>
internal sealed class DocumentCache(int maxDocuments, int maxBytes)
{
    private static readonly SourceComparer Comparer = new();

    private readonly ConcurrentDictionary<byte[], CachedDocument> _documents = new(Comparer);
    private readonly LinkedList<CachedDocument> _ring = [];
    private readonly Lock _gate = new();
    private LinkedListNode<CachedDocument>? _hand;
    private long _bytes;

    /// <summary>How many documents it holds.</summary>
    public int Count => _documents.Count;

    /// <summary>How many bytes of source it holds.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>The document of a source, or null when it is not there.</summary>
    public CachedDocument? Find(ReadOnlySpan<byte> source)
    {
        if (!_documents.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(source, out var document))
        {
            return null;
        }

        if (!document.WasUsed)
        {
            document.WasUsed = true;
        }

        return document;
    }

    /// <summary>Keeps a document.</summary>
    /// <returns>The document that is kept: another one when that of another request came first.</returns>
    public CachedDocument Add(CachedDocument document)
    {
        if (maxDocuments <= 0 || document.Source.Length > maxBytes)
        {
            return document;
        }

        lock (_gate)
        {
            if (_documents.TryGetValue(document.Source, out var known))
            {
                return known;
            }

            while (_ring.Count > 0 && (_ring.Count >= maxDocuments || _bytes + document.Source.Length > maxBytes))
            {
                RemoveOne();
            }

            _documents[document.Source] = document;
            _ring.AddLast(document);
            _bytes += document.Source.Length;
            return document;
        }
    }

    private void RemoveOne()
    {
        var node = _hand ?? _ring.First!; // the ring holds a document
        while (node.Value.WasUsed)
        {
            node.Value.WasUsed = false;
            node = node.Next ?? _ring.First!; // as above
        }

        _hand = node.Next;
        _ring.Remove(node);
        _documents.TryRemove(node.Value.Source, out _);
        _bytes -= node.Value.Source.Length;
    }
}
