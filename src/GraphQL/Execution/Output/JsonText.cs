using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Digital40.GraphQL.Execution.Output;

/// <summary>The quick way for text that is ASCII and needs no escape, which most text in a response is.</summary>
internal static class JsonText
{
    /// <summary>Copies characters until one is not ASCII or must be escaped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="target">Where to; at least as long as the text.</param>
    /// <returns>How many were copied.</returns>
    public static int CopyPlainAscii(ReadOnlySpan<char> text, Span<byte> target)
    {
        var done = Vector128.IsHardwareAccelerated ? CopyVectors(text, target) : 0;
        while (done < text.Length && IsPlain(text[done]))
        {
            target[done] = (byte)text[done];
            done++;
        }

        return done;
    }

    private static int CopyVectors(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (target.Length < text.Length)
        {
            throw new ArgumentException("The target is shorter than the text.", nameof(target));
        }

        ref var source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var destination = ref MemoryMarshal.GetReference(target);
        var done = 0;
        for (; done + Vector128<ushort>.Count <= text.Length; done += Vector128<ushort>.Count)
        {
            var characters = Vector128.LoadUnsafe(ref source, (nuint)done);
            if (!ArePlain(characters))
            {
                break;
            }

            Vector128.Narrow(characters, characters).GetLower().StoreUnsafe(ref destination, (nuint)done);
        }

        return done;
    }

    private static bool ArePlain(Vector128<ushort> characters)
    {
        var refused = Vector128.Equals(characters, Vector128.Create((ushort)'"'))
            | Vector128.Equals(characters, Vector128.Create((ushort)'\\'))
            | Vector128.GreaterThan(characters - Vector128.Create((ushort)0x20), Vector128.Create((ushort)(0x7F - 0x20)));
        return refused == Vector128<ushort>.Zero;
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '\x7F' and not '"' and not '\\';
}
