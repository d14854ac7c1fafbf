package watch

import "golang.org/x/sys/unix"

// remote names the file system of a folder when other machines, or the host of a container, change files there: the
// kernel sees no such change and sends no event.
func remote(dir string) string {
	var st unix.Statfs_t
	if unix.Statfs(dir, &st) != nil {
		return ""
	}
	return remoteName(uint32(st.Type))
}

// remoteName knows the numbers of statfs(2), and of the table in GNU stat.
func remoteName(magic uint32) string {
	switch magic {
	case unix.NFS_SUPER_MAGIC:
		return "NFS"
	case unix.SMB_SUPER_MAGIC, unix.CIFS_SUPER_MAGIC, unix.SMB2_SUPER_MAGIC:
		return "SMB"
	case unix.FUSE_SUPER_MAGIC: // also virtiofs, by which Docker Desktop shares folders
		return "FUSE"
	case unix.V9FS_MAGIC: // also drives of Windows under WSL
		return "9P"
	case 0x786F4256:
		return "VirtualBox"
	case 0xBACBACBC:
		return "VMware"
	case 0x7C7C6673:
		return "Parallels"
	case unix.CEPH_SUPER_MAGIC:
		return "Ceph"
	case unix.AFS_SUPER_MAGIC, unix.AFS_FS_MAGIC:
		return "AFS"
	case unix.CODA_SUPER_MAGIC:
		return "Coda"
	case 0x0BD00BD0:
		return "Lustre"
	case 0x47504653:
		return "GPFS"
	case 0x01161970:
		return "GFS"
	case unix.OCFS2_SUPER_MAGIC:
		return "OCFS2"
	case 0x19830326:
		return "BeeGFS"
	}
	return ""
}
