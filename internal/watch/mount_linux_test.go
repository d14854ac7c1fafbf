package watch

import "testing"

func TestRemoteNames(t *testing.T) {
	for magic, want := range map[uint32]string{
		0x6969: "NFS", 0xFF534D42: "SMB", 0xFE534D42: "SMB", 0x517B: "SMB", 0x65735546: "FUSE", 0x01021997: "9P",
		0x786F4256: "VirtualBox", 0x00C36400: "Ceph",
		0xEF53: "", 0x01021994: "", 0x58465342: "", 0x9123683E: "", 0x794C7630: "", // ext4, tmpfs, XFS, Btrfs, overlay
	} {
		if got := remoteName(magic); got != want {
			t.Errorf("%#x: %q, want %q", magic, got, want)
		}
	}
	if got := remote(t.TempDir() + "/none"); got != "" {
		t.Errorf("a folder that is not there is on %s", got)
	}
}
